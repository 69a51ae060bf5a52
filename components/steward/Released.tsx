import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { Part } from './Part';
import { saidWeek } from './said-week';
import look from './steward.module.css';
import type { DeskEvents, DeskView } from './view';

/** What was released: frozen, and the same file as often as somebody needs it. */
export function Released({ released, on }: Pick<DeskView, 'released'> & { on: DeskEvents }) {
  const { locale, say } = useTongue();
  if (released.length === 0) return null;
  return (
    <Part title={say('steward.released')} about={say('steward.released.about')}>
      <ul className={look.list}>
        {released.map(({ id, name, isAbove, week, part }) => (
          <li key={id}>
            <span>
              {name}
              <small>
                {say('steward.week', saidWeek(locale, week))}
                {part > 1 && ` · ${say('steward.released.part', { part })}`}
                {isAbove && ` · ${say('steward.released.above')}`}
              </small>
            </span>
            <QuietButton
              aria-label={`${say('steward.released.save')} · ${name}, ${week}`}
              onClick={() => on.saveRelease(id)}
            >
              {say('steward.released.save')}
            </QuietButton>
          </li>
        ))}
      </ul>
    </Part>
  );
}
