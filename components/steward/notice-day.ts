import { day } from '@/lib/clock';
import { notice } from '@/lib/team/join';

/** The first day on which something that protects less may hold, when it is told today. */
export const noticeDay = (today: string): string =>
  new Date(Date.parse(today) + notice * day).toISOString().slice(0, 10);
