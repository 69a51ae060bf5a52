import { useTongue } from '@/components/say/Spoken';
import { moments } from '@/lib/interactions/schema';
import { AboutPlace } from './AboutPlace';
import { CheckPlace } from './CheckPlace';
import { CodePlace } from './CodePlace';
import { CuesPlace } from './CuesPlace';
import { MomentPlace } from './MomentPlace';
import { DiagnosticPlace, LeadersPlace, StartersPlace } from './OtherPlaces';
import { PublishPlace } from './PublishPlace';
import { RehearsalPlace } from './RehearsalPlace';
import { RepliesPlace } from './RepliesPlace';
import { SamplesPlace } from './SamplesPlace';
import { SearchPlace } from './SearchPlace';
import type { EditorEvents, EditorView } from './view';

/** The part of the pack that is open. */
export function Here({ view, on }: { view: EditorView; on: EditorEvents }) {
  const { pack, below, place, open } = view;
  const { say } = useTongue();
  const moment = moments.find((one) => one === place);
  if (moment) return <MomentPlace key={moment} pack={pack} moment={moment} below={below} open={open} />;
  if (place === 'code')
    return (
      <CodePlace
        pack={pack}
        code={view.code}
        belowPacks={view.belowPacks}
        severity={view.severity}
        readOnly={!view.mayWrite}
        onWrite={on.writeCode}
        onDrop={on.dropCode}
      />
    );
  if (place === 'search') return <SearchPlace pack={pack} onGo={on.go} />;
  if (place === 'replies')
    return <RepliesPlace pack={pack} belowPacks={view.belowPacks} onRead={on.readTable} />;
  if (place === 'cues') return <CuesPlace pack={pack} below={below} open={open} />;
  if (place === 'samples') return <SamplesPlace pack={pack} open={open} />;
  if (place === 'starters') return <StartersPlace pack={pack} below={below} open={open} />;
  if (place === 'leaders') return <LeadersPlace pack={pack} below={below} open={open} />;
  if (place === 'diagnostic') return <DiagnosticPlace pack={pack} below={below} open={open} />;
  if (place === 'check') return <CheckPlace pack={pack} severity={view.severity} on={on} />;
  if (place === 'publish')
    return <PublishPlace pack={pack} published={view.published} view={view.publishing} on={on} />;
  if (place === 'rehearsal')
    return (
      <RehearsalPlace
        published={view.published}
        belowPacks={view.belowPacks}
        practised={view.practised}
        on={on}
      />
    );
  return <AboutPlace pack={pack} title={say('studio.place.about')} onGo={on.go} />;
}
