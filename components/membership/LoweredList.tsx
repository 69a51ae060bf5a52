import { useTongue } from '@/components/say/Spoken';
import { dayDate } from '@/components/say/week-days';
import type { Lowering } from '@/lib/team/taking';
import { loweredWords } from './lowered-words';
import look from './membership.module.css';

/** From which day, what, and with whose signature. */
export function LoweredList({ lowering }: { lowering: Lowering }) {
  const { locale, say } = useTongue();
  const { before, after, lowered, by } = lowering;
  const day = dayDate(locale, after.since);
  if (lowered.length === 0) return <p>{say('membership.lowered.nothing', { day })}</p>;
  return (
    <div>
      <p>{say('membership.lowered', { day })}</p>
      <ul className={look.terms}>
        {lowered.map((one) => (
          <li key={one}>{loweredWords(one, before, after, say)}</li>
        ))}
      </ul>
      <p className={look.soft}>{say('lowered.by', { by: by.length > 1 ? 'both' : (by[0] ?? 'nobody') })}</p>
    </div>
  );
}
