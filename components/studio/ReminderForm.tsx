import { useTongue } from '@/components/say/Spoken';
import { type Reminder, triggerIds } from '@/lib/packs/schema';
import { changeField } from '@/lib/studio/edits';
import { useEditing } from './editing';
import look from './items.module.css';
import { Narrow } from './Narrow';
import { Addressed, Pair } from './Pair';
import { Pick } from './Pick';
import { RemarksOn } from './Remark';
import { Speaking } from './Speaking';
import { Voices } from './Usefulness';

/** The reminder in a line: what it says, and when. */
export function ReminderLine({ item }: { item: Reminder }) {
  const { locale, say } = useTongue();
  const text = locale === 'fr' ? item.text.fr.vous : item.text.en;
  return (
    <>
      {text ? <span>{text}</span> : <span className={look.none}>{say('studio.item.empty')}</span>}
      <span className={look.small}>
        {say(`studio.when.${item.trigger}`)}
        {item.showIf && ` · ${say('studio.narrow.narrowed')}`}
      </span>
      <Voices reminder={item.id} />
    </>
  );
}

/** One reminder: its words three times, when it may be said, and why it is there. */
export function ReminderForm({ item, place }: { item: Reminder; place: number }) {
  const { say } = useTongue();
  const { edit } = useEditing();
  const path = ['reminders', place];
  return (
    <>
      <Addressed label={say('studio.reminder.text')} value={item.text} path={[...path, 'text']} most={90} />
      <RemarksOn list="reminders" place={place} />
      <Pick
        label={say('studio.reminder.trigger')}
        options={triggerIds.map((id) => ({ id, label: say(`studio.when.${id}`) }))}
        chosen={item.trigger}
        onPick={(trigger) => edit((pack) => changeField(pack, [...path, 'trigger'], trigger))}
      />
      <Speaking reminder={item.id} />
      <Narrow showIf={item.showIf} path={[...path, 'showIf']} />
      <Pair label={say('studio.reminder.why')} value={item.why} path={[...path, 'why']} most={300} />
    </>
  );
}
