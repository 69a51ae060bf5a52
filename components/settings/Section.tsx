import { type ReactNode, useId } from 'react';
import look from './settings.module.css';

interface SectionProps {
  title: string;
  /** What it is for, in a sentence. */
  about?: string;
  /** Where a link of ours lands. */
  place?: string;
  children: ReactNode;
}

export function Section({ title, about, place, children }: SectionProps) {
  const id = useId();
  return (
    <section id={place} aria-labelledby={id} className={look.section}>
      <h2 id={id}>{title}</h2>
      {about && <p className={look.about}>{about}</p>}
      {children}
    </section>
  );
}
