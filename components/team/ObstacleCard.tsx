import { useRef, useState } from 'react';
import { useLanding } from '@/components/plain/landing';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Obstacle } from '@/lib/team/obstacle-schema';
import { mayTakeBack, mayTakeBackAnswer } from '@/lib/team/obstacles';
import { standingOf } from '@/lib/team/standing';
import { AnswerForm } from './AnswerForm';
import { Answers } from './Answers';
import look from './board.module.css';
import { useBegun } from './drafts';
import { Facts } from './Facts';
import { TakeForm } from './TakeForm';
import type { LeadEvents, LeadView } from './view';

interface ObstacleCardProps {
  obstacle: Obstacle;
  view: LeadView;
  on: LeadEvents;
}

/** One obstacle: what it is, how long it has waited, who has it, what was answered, and what can be done now. */
export function ObstacleCard({ obstacle, view, on }: ObstacleCardProps) {
  const [doing, setDoing] = useState<'take' | 'answer' | null>(null);
  const place = useRef<HTMLLIElement>(null);
  useLanding(place);
  const done = () => setDoing(null);
  return (
    <li ref={place} tabIndex={-1} className={look.card}>
      <h3>{obstacle.what}</h3>
      <Facts obstacle={obstacle} view={view} />
      <Answers obstacle={obstacle} today={view.today} />
      {doing === 'take' && <TakeForm obstacle={obstacle} view={view} onTake={on.take} onDone={done} />}
      {doing === 'answer' && (
        <AnswerForm obstacle={obstacle} today={view.today} onAnswer={on.answer} onDone={done} />
      )}
      {doing === null && <Acts obstacle={obstacle} view={view} on={on} onDo={setDoing} />}
    </li>
  );
}

function Acts(props: ObstacleCardProps & { onDo: (what: 'take' | 'answer') => void }) {
  const { obstacle, view, on, onDo } = props;
  const { say } = useTongue();
  const { id, what, owner, answers } = obstacle;
  const answerBegun = useBegun(`answer ${id}`);
  const takeBegun = useBegun(`take ${id}`);
  const isOver = standingOf(obstacle, view.today) === 'ended';
  const named = (act: string) => say('team.named', { act, what });
  const acts = [
    {
      words: say(
        answerBegun ? 'team.answer.goOn' : answers.length === 0 ? 'team.answer' : 'team.answer.again',
      ),
      act: () => onDo('answer'),
    },
    // What is over needs nobody to look after it.
    ...(isOver
      ? []
      : [
          {
            words: say(takeBegun ? 'team.take.goOn' : owner === null ? 'team.take' : 'team.take.change'),
            act: () => onDo('take'),
          },
        ]),
  ];
  return (
    <div className={look.acts}>
      {acts.map(({ words, act }) => (
        <QuietButton key={words} look="pill" aria-label={named(words)} onClick={act}>
          {words}
        </QuietButton>
      ))}
      {mayTakeBack(obstacle, view.today) && (
        <QuietButton aria-label={named(say('team.takeBack'))} onClick={() => on.takeBack(id)}>
          {say('team.takeBack')}
        </QuietButton>
      )}
      {mayTakeBackAnswer(obstacle, view.today) && (
        <QuietButton aria-label={named(say('team.answer.takeBack'))} onClick={() => on.takeBackAnswer(id)}>
          {say('team.answer.takeBack')}
        </QuietButton>
      )}
    </div>
  );
}
