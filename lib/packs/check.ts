import { isTooDeep } from '../text';
import { draftOf } from './draft';
import { layered } from './layers';
import { migrated } from './migrations';
import type { Problem, Saying } from './problem';
import { rules } from './rules';
import { type Pack, pack } from './schema';
import { shapeProblems } from './shape';

/** How much each rule counts here, by its name; what is not named counts as its author meant it. */
export type Severity = Readonly<Record<string, Problem['kind'] | 'off'>>;

/** What is known where a pack is checked. */
export interface Asked {
  /** The packs that lie below it; without them a pack that is only a part is judged by itself. */
  below?: readonly Pack[];
  severity?: Severity;
  /** Ids of the conversations that come with Aparté. */
  library?: ReadonlySet<string>;
}

/** Nobody reads more at once. */
const mostProblems = 200;
/** In characters: ten times the built-in pack, and no more than a browser reads in a blink. */
const longestFile = 2_000_000;

/** All that is wrong with a pack, errors first, said to a trainer. Never throws, whatever it is given. */
export const checkPack = (value: unknown, asked: Asked = {}): Problem[] => examined(value, asked).problems;

/** A pack file's text: the pack when nothing forbids it, and what there is to say about it. */
export function readPack(text: string, asked: Asked = {}): { pack: Pack | null; problems: Problem[] } {
  const refusal = text.length > longestFile ? tooLarge : isTooDeep(text) ? tooDeep : null;
  const value = refusal ? undefined : migrated(parsed(text));
  if (value === undefined) return { pack: null, problems: [unreadable(refusal ?? notJson)] };
  const { pack, problems } = examined(value, asked);
  return { pack: problems.some(({ kind }) => kind === 'error') ? null : pack, problems };
}

/** One walk through the schema for everything: what fits needs no second look. */
function examined(value: unknown, asked: Asked): { pack: Pack | null; problems: Problem[] } {
  const { data = null, error } = pack.safeParse(value);
  const draft = draftOf(value, data);
  const { below = [], library = null } = asked;
  const ground = { below: below.length > 0 ? layered(below) : null, library };
  const found = rules.flatMap((rule): Problem[] => {
    const kind = kindOf(rule, asked.severity ?? {});
    if (kind === 'off') return [];
    const { id, because } = rule;
    return rule.find(draft, ground).map((finding) => ({ ...finding, kind, rule: id, because }));
  });
  const problems = [...(error ? shapeProblems(value, error.issues) : []), ...found];
  const of = (kind: Problem['kind']) => problems.filter((problem) => problem.kind === kind);
  return { pack: data, problems: [...of('error'), ...of('advice')].slice(0, mostProblems) };
}

/** What the organisation says, save where a rule protects somebody. */
function kindOf({ id, kind, firm }: (typeof rules)[number], severity: Severity): Problem['kind'] | 'off' {
  return !firm && Object.hasOwn(severity, id) ? (severity[id] ?? kind) : kind;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const unreadable = (says: Saying): Problem => ({
  path: [],
  item: null,
  kind: 'error',
  rule: 'form',
  says,
  because: {
    en: 'A pack comes from somewhere else. What cannot be read to the last character is not let in.',
    fr: 'Un pack vient d’ailleurs. Ce qui ne se lit pas jusqu’au dernier caractère n’entre pas.',
  },
});
const tooLarge = { en: 'This file is too large for a pack.', fr: 'Ce fichier est trop gros pour un pack.' };
const tooDeep = {
  en: 'This file is not a pack: it is nested deeper than any pack.',
  fr: 'Ce fichier n’est pas un pack : il est imbriqué plus profondément qu’aucun pack.',
};
const notJson = {
  en: 'This file is not a pack: it is not JSON.',
  fr: 'Ce fichier n’est pas un pack : ce n’est pas du JSON.',
};
