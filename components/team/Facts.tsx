import { useTongue } from '@/components/say/Spoken';
import type { Obstacle } from '@/lib/team/obstacle-schema';
import { firstAnswerAfter, isOverdue } from '@/lib/team/obstacles';
import { standingOf } from '@/lib/team/standing';
import { workingDays } from '@/lib/team/working-days';
import look from './board.module.css';
import { dayIn, weekIn } from './calendar';
import { causeName } from './causes';

interface FactsProps {
  obstacle: Obstacle;
  view: { today: string; answerWithin: number };
}

/** How it stands, in plain words: the days of waiting are told, and never shouted. */
export function Facts({ obstacle, view }: FactsProps) {
  const { locale, say } = useTongue();
  const { cause, from, week, raised, owner, due } = obstacle;
  const { today } = view;
  const facts = [
    from === 'voices' && week !== null
      ? say('team.from.voices', { week: weekIn(locale, week, today) })
      : say(`team.from.${from}`, { day: dayIn(locale, raised, today) }),
    ...(cause === null ? [] : [causeName(cause, say)]),
  ];
  return (
    <>
      <p className={look.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p className={look.standing}>
        <Waiting obstacle={obstacle} view={view} />
        {owner !== null &&
          ` ${say('team.owner', { owner, due: due ? dayIn(locale, due, today) : '', dated: due ? 'yes' : 'no' })}`}
      </p>
    </>
  );
}

function Waiting({ obstacle, view: { today, answerWithin } }: FactsProps) {
  const { say } = useTongue();
  const days = firstAnswerAfter(obstacle);
  if (days === null) {
    const waited = workingDays(obstacle.raised, today);
    return isOverdue(obstacle, today, answerWithin)
      ? say('team.waiting.over', { days: waited, agreed: answerWithin })
      : say('team.waiting', { days: waited });
  }
  const answered = say('team.answered', { days });
  return standingOf(obstacle, today) === 'lapsed' ? `${answered} ${say('team.lapsed')}` : answered;
}
