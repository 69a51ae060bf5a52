import { Button } from '@mantine/core';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './packs.module.css';
import type { ArrivalView, PacksEvents } from './view';

/** A pack at the door: who says they made it, what can be checked, and what it would bring. */
export function Arrival({ arrival, on }: { arrival: ArrivalView; on: PacksEvents }) {
  const { say } = useTongue();
  const { id, name, version, about, claims, fingerprint, why, here, reminders, phrases, examples } = arrival;
  return (
    <section className={look.arrival} aria-label={say('packs.arrival', { name, version })}>
      <h3>{say('packs.arrival', { name, version })}</h3>
      {why.map((concern) => (
        <p key={concern}>
          {say(`packs.arrival.${concern}`, {
            claims: claims ?? '',
            named: claims ? 'yes' : 'no',
            version,
            here: here ?? '',
          })}
        </p>
      ))}
      {fingerprint && (
        <p>
          {say('packs.fingerprint')} <code className={look.print}>{fingerprint}</code>
        </p>
      )}
      {about && <p>{about}</p>}
      <p className={look.soft}>{say('packs.arrival.holds', { reminders, phrases })}</p>
      <ul className={look.examples}>
        {examples.map((text) => (
          <li key={text}>
            <q>{text}</q>
          </li>
        ))}
      </ul>
      <div className={look.row}>
        <Button onClick={() => on.accept(id)}>{say(`packs.accept.${why.at(-1) ?? 'unsigned'}`)}</Button>
        <QuietButton onClick={() => on.decline(id)}>{say('packs.decline')}</QuietButton>
      </div>
    </section>
  );
}
