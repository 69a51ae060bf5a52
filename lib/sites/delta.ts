import type { Reading, Turn } from '../interactions/schema';
import type { Delta } from './port';

type Change = Omit<Delta, 'say' | 'number'>;

const isSame = (one: Turn, other: Turn) =>
  one.text === other.text && one.author === other.author && one.name === other.name && one.at === other.at;

/** What to send of a reading when the panel knows `last`; null when nothing changed. */
export function changeSince(last: Reading | null, now: Reading): Change | null {
  const { site, kind, id, ended, composer } = now;
  const sameInteraction = last?.site === site && last.kind === kind && last.id === id;
  const isQuiet = last?.ended === ended && last.composer === composer;
  if (sameInteraction && isQuiet && last.turns === now.turns) return null;
  const known = new Map(sameInteraction ? last.turns.map((turn) => [turn.key, turn]) : []);
  const turns = now.turns.filter((turn) => {
    const before = known.get(turn.key);
    return !before || !isSame(before, turn);
  });
  const added = turns.filter((turn) => !known.has(turn.key)).map((turn) => turn.key);
  const expected = [...known.keys(), ...added];
  const isAppend =
    expected.length === now.turns.length && now.turns.every((turn, at) => turn.key === expected[at]);
  if (sameInteraction && isQuiet && isAppend && turns.length === 0) return null;
  const order = sameInteraction && isAppend ? null : now.turns.map((turn) => turn.key);
  return { site, kind, id, ended, composer, turns, order };
}

/** The reading again, from what was known and what changed; null when it cannot be put together. */
export function applyChange(last: Reading | null, change: Change): Reading | null {
  const { turns, order, ...state } = change;
  const same = last?.site === state.site && last.kind === state.kind && last.id === state.id;
  if (!same && order === null) return null;
  const known = new Map((same ? last.turns : []).map((turn) => [turn.key, turn]));
  for (const turn of turns) known.set(turn.key, turn);
  const keys = order ?? [...known.keys()];
  const put = keys.map((key) => known.get(key));
  return put.every((turn) => turn !== undefined) ? { ...state, turns: put } : null;
}
