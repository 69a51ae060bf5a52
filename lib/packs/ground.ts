import type { Draft, Placed } from './draft';
import { named } from './layers';
import type { Ground } from './rule';
import type { Pack, Question, Reminder } from './schema';

type Worded = Pick<Reminder | Question, 'id' | 'moment' | 'text'> & { replaces?: string | undefined };

/** What would be met with this pack in place: its own items, and those below that it leaves standing. */
export function standing(draft: Draft, { below }: Ground, list: 'reminders' | 'questions'): Worded[] {
  const own: Worded[] = draft[list].map(({ item }: Placed<Worded>) => item);
  const gone = new Set([
    ...draft.retires.map(({ item }) => named(item, draft.id)),
    ...own.flatMap(({ replaces }) => (replaces ? [named(replaces, draft.id)] : [])),
  ]);
  return [...(below?.[list] ?? []).filter(({ id }) => !gone.has(id)), ...own];
}

/** Can the whole be judged? A pack that lies on others is only a part, until somebody says what lies below. */
export const isWhole = (draft: Draft, { below }: Ground): boolean => draft.layer === 'core' || below !== null;

/** The names of everything that stands below, by list; null when nobody said. */
export function namesBelow({ below }: Ground, list: keyof Pack): Set<string> | null {
  const items = below?.[list];
  if (!below || !Array.isArray(items)) return null;
  return new Set((items as { id: string }[]).map(({ id }) => id));
}
