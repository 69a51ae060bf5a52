import { useTongue } from '@/components/say/Spoken';
import { Part } from './Part';
import look from './steward.module.css';
import type { DeskView } from './view';

/** Files that could not be taken, each with its reason; all others were. */
export function Refused({ refused }: Pick<DeskView, 'refused'>) {
  const { say } = useTongue();
  if (refused.length === 0) return null;
  return (
    <Part title={say('steward.refused')} about={say('steward.refused.about')}>
      <ul className={look.list}>
        {refused.map(({ name, says }) => (
          <li key={name}>
            <span>
              {name}
              <small>{says}</small>
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
