import { UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useId, useRef } from 'react';
import look from './Choice.module.css';
import { stepTo } from './step-to';

export interface Option<Id extends string> {
  id: Id;
  label: string;
  /** Options that follow each other with the same heading stand under it. */
  heading?: string | undefined;
}
interface ChoiceProps<Id extends string> {
  label: string;
  options: Option<Id>[];
  chosen: Id | null;
  onChoose: (id: Id | null) => void;
  shape: 'cards' | 'words' | 'rows';
}

/**
 * One out of several, or none: choosing the chosen one again takes it back. A single stop for Tab; arrows
 * move and choose, 1 to 9 choose outright, and only while the focus is inside, so no letter is ever stolen.
 */
export function Choice<Id extends string>(props: ChoiceProps<Id>) {
  const { options, chosen, onChoose } = props;
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const labelId = useId();
  const entry = Math.max(
    0,
    options.findIndex(({ id }) => id === chosen),
  );

  function onKeyDown(event: KeyboardEvent) {
    const from = buttons.current.indexOf(event.target as HTMLButtonElement);
    const to =
      event.ctrlKey || event.metaKey || event.altKey ? null : stepTo(event.key, from, options.length);
    const option = to === null ? undefined : options[to];
    if (to === null || !option) return;
    event.preventDefault();
    buttons.current[to]?.focus();
    onChoose(option.id);
  }

  return (
    <div role="radiogroup" aria-labelledby={labelId} className={look.choice} onKeyDown={onKeyDown}>
      <p id={labelId} className={look.label}>
        {props.label}
      </p>
      <div className={look[props.shape]}>
        {options.map((option, at) => (
          <Pick
            key={option.id}
            option={option}
            heads={option.heading !== options[at - 1]?.heading}
            chosen={option.id === chosen}
            reachable={at === entry}
            hold={(button) => {
              buttons.current[at] = button;
            }}
            onPick={() => onChoose(option.id === chosen ? null : option.id)}
          />
        ))}
      </div>
    </div>
  );
}

interface PickProps {
  option: Option<string>;
  heads: boolean;
  chosen: boolean;
  reachable: boolean;
  hold: (button: HTMLButtonElement | null) => void;
  onPick: () => void;
}

function Pick({ option, heads, chosen, reachable, hold, onPick }: PickProps) {
  return (
    <>
      {heads && option.heading && (
        <span aria-hidden="true" className={look.heading}>
          {option.heading}
        </span>
      )}
      <UnstyledButton
        ref={hold}
        role="radio"
        aria-checked={chosen}
        tabIndex={reachable ? 0 : -1}
        className={look.option}
        onClick={onPick}
      >
        {option.label}
      </UnstyledButton>
    </>
  );
}
