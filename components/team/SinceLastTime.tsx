import { useTongue } from '@/components/say/Spoken';
import { weekIn } from './calendar';
import { useForm } from './drafts';
import { Field } from './Field';
import { Sheet } from './Sheet';

interface SinceLastTimeProps {
  /** Of the summary that was opened and has had no word back. */
  week: string;
  today: string;
  /** False when it could not be kept. */
  onClose: (says: string) => Promise<boolean>;
}

/** “Since last time, we…”: said to the team before the next summary opens. */
export function SinceLastTime({ week, today, onClose }: SinceLastTimeProps) {
  const { locale, say } = useTongue();
  const form = useForm(`loop ${week}`, { says: '' });
  return (
    <Sheet
      label={say('team.loop')}
      keep={say('team.loop.keep')}
      failed={form.failed}
      onKeep={() => form.submit(['says'], ({ says }) => onClose(says))}
    >
      <Field
        form={form}
        name="says"
        label={say('team.loop')}
        about={say('team.loop.about', { week: weekIn(locale, week, today) })}
        most={600}
      />
    </Sheet>
  );
}
