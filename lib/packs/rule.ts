import type { Draft } from './draft';
import type { Finding, Problem, Saying } from './problem';
import type { Pack } from './schema';

/** One thing a pack should keep beyond its shape: a file in `rules/`, whose name is the rule's. */
export interface Rule {
  kind: Problem['kind'];
  /** Why it exists, in a sentence or two a trainer can learn from. */
  because: Saying;
  /** Protects agents or customers: no organisation makes it milder. */
  firm?: true;
  find: (draft: Draft, ground: Ground) => Finding[];
}

/** What a pack stands on, as far as it is known where it is checked. */
export interface Ground {
  /** The packs below as one, items under their full names (`team:T1`); null when nobody said. */
  below: Pack | null;
  /** Ids of the conversations that come with Aparté; null when nobody said. */
  library: ReadonlySet<string> | null;
}

/** A way to break the rule in a good pack, and where that must be found. */
export interface RuleExample {
  breaks: (pack: Pack) => void;
  at: string;
  /** What lies below, made from the same good pack, when the rule looks there. */
  below?: (pack: Pack) => Pack;
  library?: string[];
}
