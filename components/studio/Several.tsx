import { UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import look from './several.module.css';

interface SeveralProps<Id extends string> {
  label: string;
  options: { id: Id; label: string }[];
  chosen: readonly Id[];
  onChange: (chosen: Id[]) => void;
  disabled?: boolean;
}

/** Any number out of several: each is a switch of its own, on or off, told to everybody. */
export function Several<Id extends string>(props: SeveralProps<Id>) {
  const { label, options, chosen, onChange, disabled = false } = props;
  const id = useId();
  const flip = (one: Id) =>
    // In the order of the list, whatever the order of the clicks.
    onChange(
      options.map((option) => option.id).filter((other) => chosen.includes(other) !== (other === one)),
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a line with its options
    <div role="group" aria-labelledby={id} className={look.several}>
      <span id={id} className={look.label}>
        {label}
      </span>
      {options.map((option) => (
        <UnstyledButton
          key={option.id}
          className={look.option}
          aria-pressed={chosen.includes(option.id)}
          disabled={disabled}
          onClick={() => flip(option.id)}
        >
          {option.label}
        </UnstyledButton>
      ))}
    </div>
  );
}
