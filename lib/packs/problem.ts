/** Something a trainer should know about a pack, said in both languages. */
export interface Problem {
  /** From the top of the pack: `['reminders', 3, 'text', 'fr', 'tu']`. */
  path: (string | number)[];
  /** Id of the item it stands in, when it has one. */
  item: string | null;
  /** `error`: the pack is refused. `advice`: it may be published all the same. */
  kind: 'error' | 'advice';
  says: Saying;
}
export interface Saying {
  en: string;
  fr: string;
}

/** What one rule finds: where, and what to say. The path begins at the pack. */
export type Finding = Omit<Problem, 'kind'>;
