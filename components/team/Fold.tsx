import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import look from './fold.module.css';

interface FoldProps {
  title: string;
  /** How it stands, in a few words. */
  hint?: string;
  startsOpen?: boolean;
  children: ReactNode;
}

/** A part of the page behind its own heading: one thing at a time. */
export function Fold({ title, hint, startsOpen = false, children }: FoldProps) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <section className={look.fold} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <UnstyledButton
          className={look.title}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true" className={look.caret} data-open={open || undefined} />
          {title}
        </UnstyledButton>
      </h2>
      {hint && <p className={look.hint}>{hint}</p>}
      <div id={id} hidden={!open} className={look.inside}>
        {open && children}
      </div>
    </section>
  );
}
