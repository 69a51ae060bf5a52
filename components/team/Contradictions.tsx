import { useRef, useState } from 'react';
import { useLanding } from '@/components/plain/landing';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Contradiction } from '@/lib/team/obstacle-schema';
import { dayIn } from './calendar';
import { useBegun, useForm } from './drafts';
import { Field } from './Field';
import { Fold } from './Fold';
import { Sheet } from './Sheet';
import look from './said.module.css';
import type { LeadEvents, LeadView } from './view';

/** Targets that work against what is trained, and to whom the lead took them. */
export function Contradictions({ view, on }: { view: LeadView; on: LeadEvents }) {
  const { say } = useTongue();
  const all = [...view.board.contradictions].reverse();
  const begun = useBegun('contradiction');
  const hint = begun
    ? say('team.begun')
    : all.length > 0 && say('team.contradictions.count', { count: all.length });
  return (
    <Fold title={say('team.contradictions')} {...(hint && { hint })}>
      <Write on={on} />
      <ul className={look.list}>
        {all.map((one) => (
          <Seen key={one.id} seen={one} today={view.today} on={on} />
        ))}
      </ul>
    </Fold>
  );
}

function Write({ on }: { on: LeadEvents }) {
  const { say } = useTongue();
  const form = useForm('contradiction', { target: '', training: '', takenTo: '' });
  return (
    <Sheet
      label={say('team.contradictions')}
      keep={say('team.contradictions.keep')}
      failed={form.failed}
      onKeep={() =>
        form.submit(['target', 'training'], ({ target, training, takenTo }) =>
          on.contradict({ target, training, takenTo: takenTo || null }),
        )
      }
    >
      <Field
        form={form}
        name="target"
        label={say('team.contradictions.target')}
        about={say('team.contradictions.target.about')}
        most={200}
        shape="line"
      />
      <Field
        form={form}
        name="training"
        label={say('team.contradictions.training')}
        about={say('team.contradictions.training.about')}
        most={200}
        shape="line"
      />
      <Field
        form={form}
        name="takenTo"
        label={say('team.contradictions.takenTo')}
        about={say('team.contradictions.takenTo.about')}
        most={120}
        shape="line"
      />
    </Sheet>
  );
}

function Seen({ seen, today, on }: { seen: Contradiction; today: string; on: LeadEvents }) {
  const { locale, say } = useTongue();
  const [carrying, setCarrying] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  useLanding(place);
  const { id, target, training, raised, takenTo } = seen;
  return (
    <li ref={place} tabIndex={-1}>
      <p>{say('team.contradictions.line', { target, training })}</p>
      <span className={look.row}>
        <small>
          {dayIn(locale, raised, today)} ·{' '}
          {takenTo === null
            ? say('team.contradictions.notYet')
            : say('team.contradictions.taken', { to: takenTo })}
        </small>
        {takenTo === null && !carrying && (
          <QuietButton onClick={() => setCarrying(true)}>{say('team.contradictions.carry')}</QuietButton>
        )}
        {raised === today && (
          <QuietButton onClick={() => on.takeBackContradiction(id)}>{say('team.takeBack')}</QuietButton>
        )}
      </span>
      {carrying && <Carry id={id} on={on} onDone={() => setCarrying(false)} />}
    </li>
  );
}

function Carry({ id, on, onDone }: { id: string; on: LeadEvents; onDone: () => void }) {
  const { say } = useTongue();
  const form = useForm(`carry ${id}`, { takenTo: '' });
  async function keep() {
    const kept = await form.submit(['takenTo'], ({ takenTo }) => on.carry(id, takenTo));
    if (kept) onDone();
    return kept;
  }
  return (
    <Sheet
      label={say('team.contradictions.carry')}
      keep={say('team.form.keep')}
      failed={form.failed}
      onKeep={keep}
      onLeave={onDone}
    >
      <Field form={form} name="takenTo" label={say('team.contradictions.takenTo')} most={120} shape="line" />
    </Sheet>
  );
}
