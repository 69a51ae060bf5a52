import { useTongue } from '@/components/say/Spoken';
import type { Budget } from '@/lib/nudges/schema';
import { fixed } from '@/lib/team/charter';
import look from './charter.module.css';

/** What nobody can change, in any role. */
export function Fixed({ ceiling, isManaged }: { ceiling: Budget; isManaged: boolean }) {
  const { say } = useTongue();
  return (
    <section className={look.section} aria-labelledby="charter-fixed">
      <h2 id="charter-fixed">{say('charter.fixed')}</h2>
      <p className={look.soft}>{say('charter.fixed.about')}</p>
      <ul className={look.fixed}>
        {fixed.map((one) => (
          <li key={one}>
            {say(`charter.fixed.${one}`, {
              perInteraction: ceiling.perInteraction,
              perHour: ceiling.perHour,
              perShift: ceiling.perShift,
              managed: isManaged ? 'yes' : 'no',
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
