/** From the top of the pack: `['reminders', 3, 'text', 'fr', 'tu']`. */
export type Path = (string | number)[];

/** Something a trainer should know about a pack, said in both languages. */
export interface Problem {
  path: Path;
  /** Id of the item it stands in, when it has one. */
  item: string | null;
  /** `error`: the pack is refused. `advice`: it may be published all the same. */
  kind: 'error' | 'advice';
  /** The rule that found it, by the name of its file; `form` for what the schema refuses. */
  rule: string;
  says: Saying;
  /** Why the rule exists, for somebody who meets it for the first time. */
  because: Saying;
  /** What one click would change; only where it needs no thought of the trainer's own. */
  mend?: Mend;
}
export interface Saying {
  en: string;
  fr: string;
}

/** Changes that belong together, for `applyMend`. */
export type Mend = Change[];
/**
 * Another value in the place of this one; without `to`, the field or the list's item goes away. When the
 * pack no longer holds `from` there, the mend is out of date and nothing is done.
 */
export interface Change {
  path: Path;
  from: unknown;
  to?: string;
}

/** What one rule finds: where, what to say, and how to mend it. The path begins at the pack. */
export type Finding = Pick<Problem, 'path' | 'item' | 'says' | 'mend'>;
