import { Choice } from '@/components/plain/Choice';
import { useTongue } from '@/components/say/Spoken';
import look from './sharing.module.css';
import type { TeamWeekProps } from './TeamWeek';

type AskedProps = Pick<TeamWeekProps, 'week' | 'on'>;
const held = ['hardly', 'at-times', 'mostly'] as const;
const agreement = ['agree', 'not-yet', 'no-idea'] as const;

/** Whether the intention was kept, as its author judges it; no answer leaves nothing. */
export function Intention({ week, on }: AskedProps) {
  const { say } = useTongue();
  return (
    <div className={look.group}>
      <Choice
        label={say('share.intention')}
        options={held.map((id) => ({ id, label: say(`share.intention.${id}`) }))}
        chosen={week.intention}
        onChoose={(is) => on.chooseIntention(week.team, is)}
        shape="words"
      />
      <p className={look.small}>{say('share.intention.skip')}</p>
    </div>
  );
}

/** The state of play, in the weeks in which the lead asks for it. */
export function Statements({ week, on }: AskedProps) {
  const { say } = useTongue();
  return (
    <section className={look.group} aria-label={say('share.statements')}>
      <p className={look.legend}>{say('share.statements')}</p>
      <p className={look.small}>{say('share.statements.about')}</p>
      {week.statements.map(({ id, text, is }) => (
        <Choice
          key={id}
          label={text}
          options={agreement.map((one) => ({ id: one, label: say(`share.agreement.${one}`) }))}
          chosen={is}
          onChoose={(chosen) => on.answer(week.team, id, chosen)}
          shape="words"
        />
      ))}
    </section>
  );
}
