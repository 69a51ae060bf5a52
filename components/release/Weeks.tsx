import { Disclosure } from '@/components/plain/Disclosure';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { mondayIn } from './days';
import look from './reading.module.css';
import type { WeekEntry } from './reading-view';

interface WeeksProps {
  weeks: readonly WeekEntry[];
  chosen: string | null;
  onChoose: (id: string) => void;
}
/** More would be a wall; those before them unfold. */
const atOnce = 5;

/** The weeks there are, newest first. */
export function Weeks({ weeks, ...rest }: WeeksProps) {
  const { say } = useTongue();
  if (weeks.length === 0) return null;
  return (
    <nav aria-label={say('reading.weeks')} className={look.nav}>
      <Row weeks={weeks.slice(0, atOnce)} {...rest} />
      {weeks.length > atOnce && (
        <Disclosure label={say('reading.weeks.earlier')}>
          <Row weeks={weeks.slice(atOnce)} {...rest} />
        </Disclosure>
      )}
    </nav>
  );
}

function Row({ weeks, chosen, onChoose }: WeeksProps) {
  const { say, locale } = useTongue();
  return (
    <ul className={look.weeks}>
      {weeks.map(({ id, week, roof, is }) => {
        const date = mondayIn(locale, week);
        return (
          <li key={id}>
            <QuietButton
              look="pill"
              className={look.week ?? ''}
              aria-current={id === chosen || undefined}
              onClick={() => onChoose(id)}
            >
              {roof === null ? say('reading.week', { date }) : say('reading.week.roof', { roof, date })}
              {is === 'unopened' && <small> {say('reading.week.unopened')}</small>}
            </QuietButton>
          </li>
        );
      })}
    </ul>
  );
}
