import type { Draft } from './draft';
import type { Finding, Problem } from './problem';
import type { Pack } from './schema';

/** One thing a pack should keep beyond its shape: a file in `rules/`. */
export interface Rule {
  kind: Problem['kind'];
  find: (draft: Draft) => Finding[];
}

/** A way to break the rule in a good pack, and where that must be found. */
export interface RuleExample {
  breaks: (pack: Pack) => void;
  at: string;
}
