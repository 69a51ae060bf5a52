import { Seal } from '@/components/membership/Seal';
import { useTongue } from '@/components/say/Spoken';
import { type Guard, guards, type Protections } from '@/lib/team/charter';
import look from './compare.module.css';
import { wholeDay } from './day';
import { guardWords } from './guard-words';
import type { Described, Prints } from './view';

interface DifferencesProps {
  now: Protections;
  prints: Prints | null;
  kept: Described & { differs: Guard[] };
  /** There is no team here: the file is laid beside what a team begins with. */
  isDefault: boolean;
}

/** Two versions side by side, what differs marked in words and not by colour alone. */
export function Differences({ now, prints, kept, isDefault }: DifferencesProps) {
  const { locale, say } = useTongue();
  const { team, differs } = kept;
  const shown = guards.filter((guard) => !isDefault || !beginsWithout.includes(guard));
  const count = shown.filter((guard) => differs.includes(guard)).length;
  return (
    <div className={look.differences}>
      <p className={look.verdict}>{say('charter.compare.count', { count })}</p>
      <p>
        {say('charter.compare.file', {
          name: team.name,
          version: team.version,
          day: wholeDay(locale, team.since),
        })}
      </p>
      <Seal words={kept.seal} language={team.language} />
      <table className={look.table}>
        <thead>
          <tr>
            <th scope="col">{say('charter.compare.what')}</th>
            <th scope="col">{say(isDefault ? 'charter.compare.default' : 'charter.compare.now')}</th>
            <th scope="col">{say('charter.compare.kept')}</th>
            <th scope="col">{say('charter.compare.same')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((guard) => (
            <tr key={guard} data-differs={differs.includes(guard) || undefined}>
              <th scope="row">{say(`charter.${guard}`)}</th>
              <td data-column={say(isDefault ? 'charter.compare.default' : 'charter.compare.now')}>
                {guardWords(guard, now, prints, say)}
              </td>
              <td data-column={say('charter.compare.kept')}>{guardWords(guard, team, kept.prints, say)}</td>
              <td>{say(differs.includes(guard) ? 'charter.compare.differs' : 'charter.compare.isSame')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Nobody is the steward of no team, and it has no keys. */
const beginsWithout: readonly Guard[] = ['steward', 'zone', 'lead-key', 'steward-keys'];
