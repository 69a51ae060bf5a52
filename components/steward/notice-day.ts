import { day } from '@/lib/clock';
import { notice } from '@/lib/team/join';

/** The first day on which something that protects less may hold, when it is told today. */
export const noticeDay = (today: string): string => daysAfter(today, notice);

/** What is proposed: the seven days run from when a browser opens the version, and not all open it at once. */
export const usualDay = (today: string): string => daysAfter(today, 3 * notice);

const daysAfter = (today: string, many: number) =>
  new Date(Date.parse(today) + many * day).toISOString().slice(0, 10);
