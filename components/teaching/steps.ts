import type { Part } from '@/lib/sites/teach/port';
import type { TeachingView } from './view';

/** What must be shown, in this order. */
export const needed = ['customer', 'agent'] as const satisfies Part[];
/** What helps, most useful first; the rest is folded away. */
export const helpful = ['composer', 'closed'] as const satisfies Part[];
export const further = ['note', 'system', 'number'] as const satisfies Part[];

/** The part to show next; null when nothing more is needed. */
export const nextPart = ({ preview }: TeachingView): (typeof needed)[number] | 'number' | null =>
  needed.find((part) => !preview?.pointed.includes(part)) ??
  (preview?.cannot === 'no-number' ? 'number' : null);

/** Both sides are read: only then may it be kept. */
export const readsBoth = ({ preview }: TeachingView): boolean =>
  preview !== null &&
  preview.view !== null &&
  preview.cannot === null &&
  preview.counts.customer > 0 &&
  preview.counts.agent > 0;
