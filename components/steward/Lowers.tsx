import { TextInput } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import type { Lowered } from '@/lib/team/lowered';
import { noticeDay } from './notice-day';
import look from './team.module.css';

interface LowersProps {
  lowers: readonly Lowered[];
  /** The lead has to agree. */
  needsLead: boolean;
  /** There is no lead yet who could. */
  stuck: boolean;
  today: string;
  since: string;
  onSince: (day: string) => void;
}

/** What a change protects less: said at once, with what it takes. */
export function Lowers({ lowers, needsLead, stuck, today, since, onSince }: LowersProps) {
  const { say } = useTongue();
  const first = noticeDay(today);
  return (
    <section className={look.lowers} aria-live="polite" aria-label={say('steward.lowers')}>
      <h2>{say('steward.lowers')}</h2>
      <ul>
        {lowers.map((one) => (
          <li key={one}>{say(`steward.lowers.${one}`)}</li>
        ))}
      </ul>
      <p>{say(stuck ? 'steward.lowers.stuck' : needsLead ? 'steward.lowers.two' : 'steward.lowers.wait')}</p>
      {!stuck && (
        <TextInput
          type="date"
          label={say('steward.lowers.since')}
          min={first}
          value={since}
          error={since < first && say('steward.lowers.soon')}
          onChange={({ currentTarget }) => onSince(currentTarget.value)}
        />
      )}
    </section>
  );
}
