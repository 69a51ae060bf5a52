import { type Usefulness, usefulnessFile } from './usefulness-schema';

export type UsefulnessRefusal = 'too-large' | 'not-json' | 'wrong-shape' | 'small-group';
export type UsefulnessRead =
  | { pack: string; version: string; counts: Map<string, Usefulness> }
  | { refused: UsefulnessRefusal };

/** Five hundred lines are shorter, in characters. */
const longest = 200_000;

/** What a usefulness file says, by reminder; or why it is not read. A file that tells too much is refused whole. */
export function usefulnessOf(text: string): UsefulnessRead {
  if (text.length > longest) return { refused: 'too-large' };
  const { data, error } = usefulnessFile.safeParse(parsed(text));
  if (data) return { ...data, counts: new Map(data.counts.map((count) => [count.reminder, count])) };
  if (parsed(text) === undefined) return { refused: 'not-json' };
  const isSmall = error.issues.every(
    ({ code, path, message }) =>
      (code === 'too_small' && path[0] === 'counts') || (code === 'custom' && message === 'small group'),
  );
  return { refused: isSmall ? 'small-group' : 'wrong-shape' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
