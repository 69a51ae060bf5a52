import { useId } from 'react';
import { useEditing } from './editing';
import look from './pick.module.css';

interface PickProps<Id extends string> {
  label: string;
  options: { id: Id; label: string }[];
  chosen: Id;
  onPick: (id: Id) => void;
}

/** One out of many, in the browser's own list: it opens, searches by letter and closes by keyboard everywhere. */
export function Pick<Id extends string>(props: PickProps<Id>) {
  const { readOnly } = useEditing();
  return <PlainPick {...props} disabled={readOnly} />;
}

/** The same outside an editor. */
export function PlainPick<Id extends string>(props: PickProps<Id> & { disabled?: boolean }) {
  const { label, options, chosen, onPick, disabled = false } = props;
  const id = useId();
  return (
    <div className={look.pick}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        disabled={disabled}
        onChange={({ currentTarget }) => onPick(currentTarget.value as Id)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
