import { type ReactNode, useId } from 'react';
import look from './steward.module.css';

interface PartProps {
  title: string;
  /** What it is for, in a sentence. */
  about?: string;
  children: ReactNode;
}

/** One thing at a time, under its own heading. */
export function Part({ title, about, children }: PartProps) {
  const id = useId();
  return (
    <section className={look.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about && <p className={look.soft}>{about}</p>}
      {children}
    </section>
  );
}
