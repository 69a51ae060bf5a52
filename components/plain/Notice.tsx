import type { ReactNode } from 'react';
import look from './plain.module.css';

interface NoticeProps {
  /** What happened. */
  title: string;
  children?: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
}

/** Something went wrong, told calmly: what happened, what is safe, what to do. */
export function Notice({ title, children, actions }: NoticeProps) {
  return (
    <section className={look.notice} aria-label={title}>
      <h2 className={look.noticeTitle}>{title}</h2>
      {children}
      {actions && <div className={look.row}>{actions}</div>}
    </section>
  );
}
