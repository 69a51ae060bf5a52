import { useContext } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { named } from '@/lib/packs/layers';
import type { PackCue } from '@/lib/packs/schema';
import { changeField } from '@/lib/studio/edits';
import { useEditing } from './editing';
import { Pick } from './Pick';
import look from './rehearsal.module.css';
import { Rehearsed } from './rehearsed';
import { textIn } from './texts';

const none = '';

/** The reminders a cue may call, whatever their own trigger. */
export function CueReminders({ item, path }: { item: PackCue; path: (string | number)[] }) {
  const { locale, say } = useTongue();
  const { edit, readOnly } = useEditing();
  const rehearsed = useContext(Rehearsed);
  if (!rehearsed) return null;
  const { pack, whole } = rehearsed;
  const put = (reminders: string[]) => edit((now) => changeField(now, path, reminders));
  const text = (ref: string) => textIn(whole, named(ref, pack.id), locale);
  const offered = pack.reminders.filter(({ id }) => !item.reminders.includes(id)).slice(0, 200);
  return (
    <div>
      <p className={look.soft}>{say('studio.cue.calls')}</p>
      <ul className={look.plain}>
        {item.reminders.map((ref) => (
          <li key={ref}>
            {text(ref)}{' '}
            {!readOnly && (
              <QuietButton onClick={() => put(item.reminders.filter((one) => one !== ref))}>
                {say('studio.cue.letGo')}
              </QuietButton>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && offered.length > 0 && (
        <Pick
          label={say('studio.cue.callAlso')}
          options={[
            { id: none, label: say('studio.cue.choose') },
            ...offered.map(({ id }) => ({ id, label: text(id) })),
          ]}
          chosen={none}
          onPick={(id) => id !== none && put([...item.reminders, id])}
        />
      )}
    </div>
  );
}
