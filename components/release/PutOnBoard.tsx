import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Cause } from '@/lib/reflections/schema';
import { toldOf } from '@/lib/summaries/portion';
import look from './chart.module.css';
import { portionIn, themeName } from './naming';
import type { ReleaseEvents, ReleaseView } from './view';

/** Where enough people asked for an obstacle to be lifted: one click, and somebody has to answer. */
export function PutOnBoard({ field, view, on }: { field: string; view: ReleaseView; on: ReleaseEvents }) {
  const tongue = { ...useTongue(), words: view.words };
  const { say } = tongue;
  const asked = toldOf(view.release.fields[field])?.find(({ from }) => from > 0);
  const { putOnBoard } = on;
  if (!field.startsWith('obstacle.') || !asked || !putOnBoard || !view.onBoard) return null;
  const cause = field.replace('obstacle.', '') as Cause;
  const theme = themeName(field, tongue);
  if (view.onBoard.has(cause)) return <p className={look.fewer}>{say('release.onBoard')}</p>;
  return (
    <QuietButton
      look="pill"
      aria-label={say('release.putOnBoard.one', { theme })}
      onClick={() =>
        putOnBoard(cause, say('release.onBoard.what', { theme, portion: portionIn(asked, tongue) }))
      }
    >
      {say('release.putOnBoard')}
    </QuietButton>
  );
}
