import { type ReactNode, useId, useState } from 'react';
import look from './plain.module.css';
import { QuietButton } from './QuietButton';

interface DisclosureProps {
  label: string;
  children: ReactNode;
  startsOpen?: boolean;
  /** What is folded is not made before it is asked for: for what is long. */
  late?: boolean;
}

/** Words that unfold in place when asked. */
export function Disclosure({ label, children, startsOpen = false, late = false }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div className={look.disclosure}>
      <QuietButton aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span aria-hidden="true" className={look.caret} data-open={open || undefined} />
        {label}
      </QuietButton>
      <div id={id} hidden={!open} className={look.unfolded}>
        {(open || !late) && children}
      </div>
    </div>
  );
}
