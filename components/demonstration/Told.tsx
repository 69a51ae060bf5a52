import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { useTongue } from '@/components/say/Spoken';
import type { Release } from '@/lib/summaries/schema';
import type { Outcome, Shown } from '@/lib/team/attempt';
import { Answer } from './Answer';
import look from './told.module.css';

/** What came back, whether a promise was kept, and the things themselves. */
export function Told({ outcome }: { outcome: Outcome }) {
  const { locale, say } = useTongue();
  const Sign = outcome.verdict === 'held' ? IconCheck : IconAlertTriangle;
  return (
    <>
      <div className={look.verdict} data-verdict={outcome.verdict}>
        <Sign size={22} aria-hidden="true" />
        <div>
          <strong>{say(`demo.${outcome.verdict}`)}</strong>
          {outcome.says.map((line) => (
            <p key={line.en}>{line[locale]}</p>
          ))}
        </div>
      </div>
      {outcome.shown.length > 0 && (
        <div className={look.shown}>
          {outcome.shown.map((shown) => (
            <Thing
              key={`${shown.label.en} ${'asked' in shown ? shown.asked : ''}`}
              shown={shown}
              beside={besideOf(shown, outcome.shown)}
            />
          ))}
        </div>
      )}
    </>
  );
}

/** Two answers are there to be compared; more are there to be read. */
function besideOf(shown: Shown, all: readonly Shown[]) {
  const other = all.length === 2 ? all.find((one) => one !== shown) : undefined;
  return other?.is === 'answer' ? other.release : null;
}

function Thing({ shown, beside }: { shown: Shown; beside: Release | null }) {
  const { locale, say } = useTongue();
  const label = shown.label[locale];
  if (shown.is === 'answer') return <Answer label={label} release={shown.release} beside={beside} />;
  if (shown.is === 'bytes')
    return (
      <figure className={look.bytes}>
        <figcaption>{label}</figcaption>
        <code>{shown.text}</code>
      </figure>
    );
  if (shown.is === 'place')
    return (
      <p className={look.place} data-trouble={(shown.found && !shown.meant) || undefined}>
        <span>{label}</span>
        <strong>{say(!shown.found ? 'demo.none' : shown.meant ? 'demo.found' : 'demo.leaked')}</strong>
      </p>
    );
  return (
    <p className={look.place} data-trouble={!shown.refused || undefined}>
      <span>
        <code>{shown.asked}</code> {label}
      </span>
      <strong>{say(shown.refused ? 'demo.refused' : 'demo.taken')}</strong>
    </p>
  );
}
