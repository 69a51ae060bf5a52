import type { Saying } from '@/components/plain/hear';
import type { Say } from '@/lib/locales/say';
import type { WeekView } from './view';

/** Where the file is that was saved a moment ago: shown, and heard once. */
export const savedWords = ({ stage }: WeekView, file: string, say: Say): string =>
  say(stage === 'withdrawn' ? 'share.withdrawn.saved' : 'share.given.saved', { file });

export const savedSayings = (weeks: readonly WeekView[], say: Say): Saying[] =>
  weeks.flatMap((week) =>
    week.saved === null ? [] : [{ key: week.saved, words: savedWords(week, week.saved, say) }],
  );
