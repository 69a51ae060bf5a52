import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { changeField } from '@/lib/studio/edits';
import type { Path } from '@/lib/studio/place';
import { useEditing } from './editing';
import look from './words.module.css';

interface LineByLineProps {
  label: string;
  about?: string;
  value: readonly string[];
  path: Path;
  lang?: 'en' | 'fr';
  /** Writes elsewhere than at the path. */
  onWrite?: (lines: string[]) => void;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Several short texts, one a line: pasted as they are, or typed with Enter between them. */
export function LineByLine({ label, about, value, path, lang, onWrite }: LineByLineProps) {
  const { edit, readOnly } = useEditing();
  const [text, setText] = useState(value.join('\n'));
  // An empty line somebody is about to fill is theirs; anything else follows the pack (undo, code).
  const same = linesOf(text).join('\n') === value.join('\n');
  const shown = same ? text : value.join('\n');
  return (
    <Textarea
      className={look.words ?? ''}
      label={label}
      description={about}
      lang={lang}
      value={shown}
      readOnly={readOnly}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        const lines = linesOf(currentTarget.value);
        if (onWrite) return onWrite(lines);
        edit((pack) => changeField(pack, path, lines), path.join('.'));
      }}
    />
  );
}
