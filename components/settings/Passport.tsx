import { TwoStep } from '@/components/plain/TwoStep';
import { useTongue } from '@/components/say/Spoken';
import { Section } from './Section';
import look from './settings.module.css';
import type { Stored } from './view';

interface PassportProps {
  passport: Stored[];
  erased: boolean;
  onErase: () => void;
}
const never = ['words', 'people', 'typing', 'mood', 'time'] as const;

/** The data passport: all that is kept, where, until when, who can read it; and what never is. */
export function Passport({ passport, erased, onErase }: PassportProps) {
  const { say } = useTongue();
  return (
    <Section title={say('passport.title')} about={say('passport.about')}>
      <Everywhere />
      <table className={look.passport}>
        <thead>
          <tr>
            {(['what', 'howMany', 'until'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`passport.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {passport.map(({ kind, count }) => (
            <tr key={kind}>
              <th scope="row">{say(`passport.${kind}`)}</th>
              <td>{say('passport.count', { count })}</td>
              <td>{say(`passport.${kind}.until`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{say('passport.never')}</h3>
      <ul className={look.never}>
        {never.map((what) => (
          <li key={what}>{say(`passport.never.${what}`)}</li>
        ))}
      </ul>
      <p className={look.about}>{say('passport.leaves')}</p>
      {erased && <p role="status">{say('passport.erased')}</p>}
      <TwoStep
        ask={say('passport.erase')}
        means={say('passport.erase.means')}
        confirm={say('passport.erase.confirm')}
        cancel={say('passport.erase.cancel')}
        onConfirm={onErase}
      />
    </Section>
  );
}

/** True of every line below, so said once. */
function Everywhere() {
  const { say } = useTongue();
  return (
    <dl className={look.everywhere}>
      <dt>{say('passport.where')}</dt>
      <dd>{say('passport.where.here')}</dd>
      <dt>{say('passport.who')}</dt>
      <dd>{say('passport.who.here')}</dd>
    </dl>
  );
}
