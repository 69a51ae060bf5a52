import { useTongue } from '@/components/say/Spoken';
import { lowerings } from '@/lib/team/lowered';
import type { KnownTeam } from '@/lib/team/stored-schema';
import look from './charter.module.css';
import { wholeDay } from './day';

/** Every version this browser has seen, newest first. */
export function History({ history }: Pick<KnownTeam, 'history'>) {
  const { locale, say } = useTongue();
  return (
    <section className={look.section} aria-labelledby="charter-history">
      <h2 id="charter-history">{say('charter.history')}</h2>
      <p className={look.soft}>{say('charter.history.about')}</p>
      <ol className={look.history}>
        {[...history].reverse().map(({ version, since, by, lowered }, at, all) => (
          <li key={version}>
            <strong>{say('charter.history.version', { version, day: wholeDay(locale, since) })}</strong>{' '}
            {say('charter.by', { by: by.length > 1 ? 'both' : (by[0] ?? 'nobody') })}{' '}
            {at === all.length - 1 ? say('charter.history.first') : say(toldOf(lowered))}
            <ul>
              {lowerings
                .filter((one) => lowered.includes(one))
                .map((one) => (
                  <li key={one}>{say(`steward.lowers.${one}`)}</li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

const toldOf = (lowered: readonly string[]) =>
  lowered.length === 0 ? 'charter.history.nothing' : 'charter.history.lowered';
