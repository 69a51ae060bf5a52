import type { MessageKey, Say } from '../locales/say';
import type { Reflection } from './schema';

/** A reflection as plain text, for somebody who must carry it elsewhere (a full disk, a letter to oneself). */
export function plainReflection({ feeling, cause, nextTime, note }: Reflection, say: Say): string {
  const word = (key: string) => say(key as MessageKey);
  const lines = [
    feeling && word(`feeling.${feeling}`),
    cause && word(`cause.${cause}`),
    nextTime.trim(),
    note.trim(),
  ];
  return lines.filter((line) => line).join('\n');
}
