import type { ReactNode } from 'react';
import look from './table.module.css';

/** A table that may be wider than its place: it scrolls by itself, with the keyboard too. */
export const Wide = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse.
  <section className={look.wide} aria-label={label} tabIndex={0}>
    <table className={look.table}>{children}</table>
  </section>
);
