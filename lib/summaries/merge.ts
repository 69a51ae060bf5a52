import { type Cells, mostWords, type Share } from './schema';

/** What is known of one share: what it gave, or that it was taken back. */
export type Standing = { cells: Cells; words: string[] } | 'withdrawn';
/** Shares by id: all of one team and one week. */
export type State = ReadonlyMap<string, Standing>;
export const nothing: State = new Map();

export function stateOf(shares: readonly Share[]): State {
  const state = new Map<string, Standing>();
  for (const share of shares) add(state, share.id, standingOf(share));
  return state;
}

/** The union. Commutative, associative and idempotent: order, repetition and splitting change nothing. */
export function merge(one: State, other: State): State {
  const merged = new Map(one);
  for (const [id, standing] of other) add(merged, id, standing);
  return merged;
}

function add(state: Map<string, Standing>, id: string, standing: Standing): void {
  const before = state.get(id);
  state.set(id, before === undefined ? standing : joined(before, standing));
}

/** Only those who gave, and did not take it back. */
export const givenIn = (state: State): { id: string; cells: Cells; words: string[] }[] =>
  [...state].flatMap(([id, standing]) => (standing === 'withdrawn' ? [] : [{ id, ...standing }]));

const standingOf = (share: Share): Standing =>
  share.is === 'withdrawn'
    ? 'withdrawn'
    : joined(empty, { cells: share.contribution.cells, words: share.contribution.words });
const empty: Standing = { cells: {}, words: [] };

/** Taken back once is taken back. Two that differ never happen by themselves; then the smaller bucket stands. */
function joined(one: Standing, other: Standing): Standing {
  if (one === 'withdrawn' || other === 'withdrawn') return 'withdrawn';
  const cells: Cells = { ...one.cells };
  for (const [field, bucket] of Object.entries(other.cells))
    cells[field] = Math.min(bucket, cells[field] ?? bucket);
  return { cells, words: [...new Set([...one.words, ...other.words])].sort().slice(0, mostWords) };
}
