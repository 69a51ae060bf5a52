import { useRef } from 'react';
import { Announcer } from '@/components/plain/Announcer';
import { useLanding } from '@/components/plain/landing';
import { ReflectionForm } from '@/components/reflection/ReflectionForm';
import { useTongue } from '@/components/say/Spoken';
import { Conversation } from './Conversation';
import { Foot } from './Foot';
import look from './panel.module.css';
import { ReadAsTheyWould } from './ReadAsTheyWould';
import { AskIntention } from './ShiftIntention';
import { Silence, Silent } from './Silence';
import { sayingsOf } from './sayings';
import { Trouble } from './Trouble';
import type { PanelEvents, PanelView } from './view';

interface PanelProps {
  view: PanelView;
  on: PanelEvents;
}

/** The panel: silence first, then one thing at a time. */
export function PanelScreen({ view, on }: PanelProps) {
  const tongue = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  return (
    <div className={look.panel}>
      <header>
        <Silence silence={view.silence} on={on} />
      </header>
      <Announcer sayings={sayingsOf(view, tongue)} />
      <main ref={main} tabIndex={-1} aria-label={tongue.say('panel.label')} className={look.main}>
        {view.trouble && <Trouble trouble={view.trouble} onTryAgain={on.tryAgain} />}
        <OneThing view={view} on={on} />
      </main>
      <Foot
        view={view}
        on={on}
        busy={view.reflection !== null || view.draft !== null || view.place.at === 'teaching'}
        asking={asksIntention(view)}
      />
    </div>
  );
}

/** The shift's intention is asked for beside a page where somebody works, not before. */
const asksIntention = ({ intention, place, silence }: PanelView) =>
  intention.asking && !silence && !['looking', 'not-allowed', 'teaching'].includes(place.at);

/** What the agent opened comes before what the panel has to say. */
function OneThing({ view, on }: PanelProps) {
  if (view.reflection) return <ReflectionForm view={view.reflection} on={on} />;
  if (view.draft) return <ReadAsTheyWould draft={view.draft} onClose={on.closeDraft} />;
  if (view.silence && view.place.at !== 'teaching') return <Silent silence={view.silence} />;
  if (view.intention.asking && asksIntention(view))
    return <AskIntention starters={view.intention.starters} onChoose={on.chooseIntention} />;
  return <Conversation view={view} on={on} />;
}
