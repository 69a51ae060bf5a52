import IconArrowFork from '@tabler/icons-react/dist/esm/icons/IconArrowFork.mjs';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { Teaching } from '@/components/teaching/Teaching';
import { Blind } from './Blind';
import { Cue } from './Cue';
import { NotAllowed, Nowhere } from './NotAllowed';
import { Nudge } from './Nudge';
import { Proposal } from './Proposal';
import look from './panel.module.css';
import type { PanelEvents, PanelView } from './view';
import { Watching } from './Watching';

/** What the panel stands in front of, and the one thing it may have to say about it. */
export function Conversation({ view, on }: { view: PanelView; on: PanelEvents }) {
  const { say } = useTongue();
  const { place, moments, nudge } = view;
  if (place.at === 'looking') return null;
  if (place.at === 'nowhere') return <Nowhere />;
  if (place.at === 'not-allowed')
    return <NotAllowed {...place} onAllow={on.allowSite} onRefuse={on.refuseAddress} />;
  if (place.at === 'teaching') return <Teaching view={place} on={on} />;
  const speaking = (nudge !== null && !nudge.faded) || view.cues.length > 0;
  return (
    <>
      {view.justKept && <p className={look.kept}>{say('reflection.kept')}</p>}
      {view.justTaught && <p className={look.kept}>{say('teach.saved', { name: view.justTaught })}</p>}
      {place.at === 'blind' ? (
        <Blind place={place} moments={moments} on={on} />
      ) : (
        <Watching
          place={place}
          moment={moments.find(({ id }) => id === place.moment)}
          speaking={speaking}
          quiet={nudge === null}
        />
      )}
      {nudge && <Nudge key={nudge.id} nudge={nudge} on={on} />}
      {view.proposal && <Proposal proposal={view.proposal} onAnswer={on.answerProposal} />}
      {view.cues.map((cue) => (
        <Cue key={cue.id} cue={cue} onNotThat={on.notThatCue} />
      ))}
      {place.at === 'watching' && <AnotherWay taken={view.anotherWay} onTake={on.takeAnotherWay} />}
    </>
  );
}

/** Leaving the script on purpose is a right, not a slip: one click, and a word that stays. */
function AnotherWay({ taken, onTake }: { taken: boolean; onTake: () => void }) {
  const { say } = useTongue();
  if (taken) return <p className={look.calm}>{say('panel.anotherWay.taken')}</p>;
  return (
    <div>
      <QuietButton onClick={onTake}>
        <IconArrowFork size={17} stroke={1.5} aria-hidden />
        {say('panel.anotherWay')}
      </QuietButton>
    </div>
  );
}
