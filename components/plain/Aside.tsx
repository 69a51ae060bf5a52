import type { ReactNode } from 'react';
import look from './plain.module.css';

/** The house's sign: in a play, what is said aside stands between parentheses. */
export function Aside({ children, tone = 'full' }: { children: ReactNode; tone?: 'full' | 'soft' }) {
  return (
    <div className={look.aside} data-tone={tone}>
      <div className={look.said}>{children}</div>
    </div>
  );
}
