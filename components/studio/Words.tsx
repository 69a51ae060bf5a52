import { Textarea, TextInput } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import { charactersIn } from '@/lib/packs/words-schema';
import { changeField } from '@/lib/studio/edits';
import type { Path } from '@/lib/studio/place';
import { useEditing } from './editing';
import look from './words.module.css';

interface WordsProps {
  label: string;
  value: string;
  /** Where these words stand in the pack. */
  path: Path;
  /** In characters, as people count them. */
  most: number;
  /** Of the words, when it is not the screen's. */
  lang?: 'en' | 'fr';
  oneLine?: boolean;
  /** An optional text that is emptied is taken away. */
  optional?: boolean;
  /** Writes elsewhere than at the path. */
  onWrite?: (text: string) => void;
}

/** One text of the pack, with its length told in words: never in red, never refused while somebody writes. */
export function Words(props: WordsProps) {
  const { label, value, path, most, lang, oneLine, optional, onWrite } = props;
  const { edit, readOnly } = useEditing();
  const Field = oneLine ? TextInput : Textarea;
  return (
    <Field
      className={look.words ?? ''}
      label={label}
      value={value}
      lang={lang}
      readOnly={readOnly}
      description={<Length text={value} most={most} />}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={({ currentTarget }: { currentTarget: { value: string } }) => {
        const text = currentTarget.value;
        if (onWrite) return onWrite(text);
        const put = optional && text === '' ? undefined : text;
        edit((pack) => changeField(pack, path, put), path.join('.'));
      }}
    />
  );
}

function Length({ text, most }: { text: string; most: number }) {
  const { say } = useTongue();
  const count = charactersIn(text);
  const over = count - most;
  return (
    <span className={look.length} data-over={over > 0 || undefined}>
      {over > 0 ? say('studio.length.over', { count, most, over }) : say('studio.length', { count, most })}
    </span>
  );
}
