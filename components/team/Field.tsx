import { Textarea, TextInput } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import type { Form } from './drafts';
import look from './forms.module.css';

interface FieldProps<Name extends string> {
  form: Form<Name>;
  name: Name;
  label: string;
  about?: string;
  /** In characters. */
  most?: number;
  shape?: 'line' | 'lines' | 'day';
  /** The earliest day, where it is one. */
  min?: string;
}

/** One field of a form: what is missing is said beside it. */
export function Field<Name extends string>(props: FieldProps<Name>) {
  const { form, name, label, about, most, shape = 'lines', min } = props;
  const { say } = useTongue();
  const shared = {
    className: (shape === 'day' ? look.day : look.field) ?? '',
    label,
    description: about,
    value: form.values[name],
    error: form.missing.has(name) && say('team.form.missing'),
    maxLength: most,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      form.put(name, currentTarget.value),
  };
  if (shape === 'day') return <TextInput {...shared} type="date" min={min} max="2099-12-31" />;
  return shape === 'line' ? <TextInput {...shared} /> : <Textarea {...shared} />;
}
