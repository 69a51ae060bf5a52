import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { dayIn } from './calendar';
import { useBegun, useForm } from './drafts';
import { Field } from './Field';
import { Fold } from './Fold';
import { Sheet } from './Sheet';
import look from './said.module.css';
import type { LeadEvents, LeadView } from './view';

/** Shown at first; the others are in the file for the team. */
const mostShown = 12;

/** Recognition: one person, one precise act, in the lead's own words. */
export function Thanks({ view, on }: { view: LeadView; on: LeadEvents }) {
  const { locale, say } = useTongue();
  const begun = useBegun('thanks');
  const { board, today } = view;
  const last = board.thanks.at(-1);
  const hint = begun
    ? say('team.begun')
    : last && say('team.thanks.last', { day: dayIn(locale, last.on, today) });
  return (
    <Fold title={say('team.thanks')} {...(hint && { hint })}>
      <Write on={on} />
      <ul className={look.list}>
        {board.thanks
          .slice(-mostShown)
          .reverse()
          .map(({ id, says, on: day }) => (
            <li key={id}>
              <p>{says}</p>
              <span className={look.row}>
                <small>{dayIn(locale, day, today)}</small>
                {day === today && (
                  <QuietButton onClick={() => on.takeBackThanks(id)}>{say('team.takeBack')}</QuietButton>
                )}
              </span>
            </li>
          ))}
      </ul>
    </Fold>
  );
}

function Write({ on }: { on: LeadEvents }) {
  const { say } = useTongue();
  const form = useForm('thanks', { says: '' });
  return (
    <Sheet
      label={say('team.thanks')}
      keep={say('team.thanks.keep')}
      failed={form.failed}
      onKeep={() => form.submit(['says'], ({ says }) => on.thank(says))}
    >
      <Field
        form={form}
        name="says"
        label={say('team.thanks.says')}
        about={say('team.thanks.about')}
        most={400}
      />
    </Sheet>
  );
}
