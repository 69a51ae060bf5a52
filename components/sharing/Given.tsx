import { Button } from '@mantine/core';
import { TwoStep } from '@/components/plain/TwoStep';
import { dayName } from '@/components/say/dates';
import { useTongue } from '@/components/say/Spoken';
import { Bytes } from './Bytes';
import { Left } from './Left';
import { Problem } from './Problem';
import { savedWords } from './saved';
import look from './sharing.module.css';
import type { TeamWeekProps } from './TeamWeek';

/** It has been let go, or taken back: what to do with the file, said plainly, and what was in it. */
export function Given({ week, words, on }: TeamWeekProps) {
  const { locale, say } = useTongue();
  const { name } = week.steward;
  const isBack = week.stage === 'withdrawn';
  const date = dayName(locale, week.at ?? 0);
  return (
    <>
      <div className={look.done}>
        <p>
          {week.saved
            ? savedWords(week, week.saved, say)
            : say(isBack ? 'share.withdrawn.on' : 'share.given.on', { date })}
        </p>
        <p>{say(isBack ? 'share.withdrawn.hand' : 'share.given.hand', { name })}</p>
      </div>
      <p>{say('share.given.plainly', { name })}</p>
      {!isBack && <Left week={week} words={words} />}
      {week.problem && <Problem problem={week.problem} />}
      <div className={look.after}>
        <Button variant="default" onClick={() => on.saveAgain(week.team)}>
          {say(isBack ? 'share.withdrawn.again' : 'share.given.again')}
        </Button>
        {!isBack && (
          <TwoStep
            ask={say('share.withdraw')}
            means={say('share.withdraw.means', { name, people: week.terms.k })}
            confirm={say('share.withdraw.confirm')}
            cancel={say('share.withdraw.cancel')}
            onConfirm={() => on.withdraw(week.team)}
          />
        )}
      </div>
      <Bytes bytes={week.bytes} />
    </>
  );
}
