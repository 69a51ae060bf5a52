import { type Usefulness, usefulnessFile } from '../summaries/usefulness-schema';

export type UsefulnessRefusal = 'too-large' | 'not-json' | 'wrong-shape';
export type UsefulnessRead =
  | { pack: string; week: string; counts: Map<string, Usefulness> }
  | { refused: UsefulnessRefusal };

/** Eighty lines are shorter, in characters. */
const longest = 200_000;

/** What a usefulness file says, by reminder; or why it is not read. A file that tells too much is refused whole. */
export function usefulnessOf(text: string): UsefulnessRead {
  if (text.length > longest) return { refused: 'too-large' };
  const value = parsed(text);
  if (value === undefined) return { refused: 'not-json' };
  const { data } = usefulnessFile.safeParse(value);
  if (!data) return { refused: 'wrong-shape' };
  return { ...data, counts: new Map(data.counts.map((count) => [count.reminder, count])) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
