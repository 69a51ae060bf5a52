import { useTongue } from '@/components/say/Spoken';
import type { LoopLine } from '@/lib/team/obstacle-schema';
import { weekIn } from './calendar';
import look from './said.module.css';

/** What was said back, summary by summary, the latest first. */
export function LoopLines({ lines, today }: { lines: readonly LoopLine[]; today: string }) {
  const { locale, say } = useTongue();
  return (
    <ul className={look.list}>
      {[...lines].reverse().map(({ week, says }) => (
        <li key={week}>
          <small>{say('team.loop.after', { week: weekIn(locale, week, today) })}</small>
          <p>{say('team.loop.line', { says })}</p>
        </li>
      ))}
    </ul>
  );
}
