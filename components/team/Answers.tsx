import { useTongue } from '@/components/say/Spoken';
import type { Obstacle } from '@/lib/team/obstacle-schema';
import look from './board.module.css';
import { dayIn } from './calendar';

/** What was answered, in the order it was said. */
export function Answers({ obstacle, today }: { obstacle: Obstacle; today: string }) {
  const { locale, say } = useTongue();
  if (obstacle.answers.length === 0) return null;
  return (
    <ol className={look.answers}>
      {obstacle.answers.map((answer, at) => (
        // An obstacle's answers only ever grow at the end.
        // biome-ignore lint/suspicious/noArrayIndexKey: two answers may be the same, word for word
        <li key={at}>
          <p className={look.kind}>
            {answer.is === 'waiver'
              ? say('team.said.waiver', { scope: answer.scope, until: dayIn(locale, answer.until, today) })
              : answer.is === 'passed-on'
                ? say('team.said.passed-on', { to: answer.to })
                : say(`team.said.${answer.is}`)}
            <span className={look.when}> {dayIn(locale, answer.on, today)}</span>
          </p>
          <p className={look.says}>{answer.says}</p>
        </li>
      ))}
    </ol>
  );
}
