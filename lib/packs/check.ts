import { draftOf } from './draft';
import { migrated } from './migrations';
import type { Problem } from './problem';
import type { Rule } from './rule';
import { type Pack, pack } from './schema';
import { shapeProblems } from './shape';

const rules = Object.values(import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' }));

/** Nobody reads more at once. */
const mostProblems = 200;
/** In characters: ten times the built-in pack, and no more than a browser reads in a blink. */
const longestFile = 2_000_000;

/** All that is wrong with a pack, errors first, said to a trainer. Never throws, whatever it is given. */
export function checkPack(value: unknown): Problem[] {
  const draft = draftOf(value);
  const found = rules.flatMap(({ kind, find }) => find(draft).map((finding) => ({ ...finding, kind })));
  const problems = [...shapeProblems(value), ...found];
  const of = (kind: Problem['kind']) => problems.filter((problem) => problem.kind === kind);
  return [...of('error'), ...of('advice')].slice(0, mostProblems);
}

/** A pack file's text: the pack when nothing forbids it, and what there is to say about it. */
export function readPack(text: string): { pack: Pack | null; problems: Problem[] } {
  const value = text.length > longestFile ? undefined : migrated(parsed(text));
  if (value === undefined) return { pack: null, problems: [unreadable(text)] };
  const problems = checkPack(value);
  const refused = problems.some(({ kind }) => kind === 'error');
  return { pack: refused ? null : (pack.safeParse(value).data ?? null), problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const unreadable = (text: string): Problem => ({
  path: [],
  item: null,
  kind: 'error',
  says:
    text.length > longestFile
      ? { en: 'This file is too large for a pack.', fr: 'Ce fichier est trop gros pour un pack.' }
      : {
          en: 'This file is not a pack: it is not JSON.',
          fr: 'Ce fichier n’est pas un pack : ce n’est pas du JSON.',
        },
});
