import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { weekDays } from '@/components/say/week-days';
import { Bytes } from './Bytes';
import { Fields } from './Fields';
import { Given } from './Given';
import { Lines } from './Lines';
import { Intention, Statements } from './OwnWord';
import { Problem } from './Problem';
import look from './sharing.module.css';
import type { SharingEvents, SharingView, WeekView } from './view';

export interface TeamWeekProps {
  week: WeekView;
  words: Pick<SharingView, 'moments' | 'reminders'>;
  on: SharingEvents;
}

/** One team's last week: who opens it, what would leave, and the one button; afterwards, what left. */
export function TeamWeek(props: TeamWeekProps) {
  const { locale, say } = useTongue();
  const { week } = props;
  const id = useId();
  const days = say('share.week', weekDays(locale, week.week));
  return (
    <section aria-labelledby={id} className={look.week}>
      <h2 id={id}>{`${week.name} · ${days}`}</h2>
      <p>{say(`share.steward.${week.steward.is}`, { name: week.steward.name })}</p>
      {week.stage === 'choosing' ? <Choosing {...props} /> : <Given {...props} />}
    </section>
  );
}

function Choosing(props: TeamWeekProps) {
  const { say } = useTongue();
  const [wanted, setWanted] = useState(false);
  if (props.week.noted || wanted) return <Leaving {...props} />;
  return (
    <>
      <p className={look.calm}>{say('share.empty')}</p>
      <div>
        <QuietButton onClick={() => setWanted(true)}>{say('share.empty.anyway')}</QuietButton>
      </div>
    </>
  );
}

function Leaving({ week, words, on }: TeamWeekProps) {
  const { say } = useTongue();
  const { name } = week.steward;
  return (
    <>
      <div className={look.sheet}>
        <h3>{say('share.sheet')}</h3>
        <Fields week={week} words={words} on={on} />
        <Intention week={week} on={on} />
        {week.statements.length > 0 && <Statements week={week} on={on} />}
        <Lines week={week} on={on} />
        <Bytes bytes={week.bytes} />
      </div>
      {week.problem && <Problem problem={week.problem} />}
      <p className={look.soft}>{say('share.letGo.means', { name })}</p>
      <div>
        <Button onClick={() => on.letGo(week.team)}>{say('share.letGo')}</Button>
      </div>
    </>
  );
}
