import { layers, type Pack, type PackCue } from './schema';

type Listed = { id: string; replaces?: string | undefined };
/** The lists whose items have an id of their own; moments, needs and cues go by a closed vocabulary. */
export const itemLists = ['phrases', 'reminders', 'questions', 'starters', 'leaders', 'diagnostic'] as const;
export type ItemList = (typeof itemLists)[number];

const core = 'core';
/** How an item is called once packs lie on each other: the built-in ones by their own id, others with their pack's. */
export const nameIn = (pack: string, item: string) => (pack === core ? item : `${pack}:${item}`);
/** What a reference written in this pack means: `O1` is its own, `core:O1` another's. */
export function named(ref: string, pack: string): string {
  const [first = '', second] = ref.split(':');
  return second === undefined ? nameIn(pack, first) : nameIn(first, second);
}

/** Lowest first; packs of one layer in the order of their ids, so that everybody sees the same. */
export const inLayers = (packs: readonly Pack[]): Pack[] =>
  [...packs].sort(
    (one, other) => layers.indexOf(one.layer) - layers.indexOf(other.layer) || compare(one.id, other.id),
  );
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Packs that lie on each other, as one. A pack changes what stands in a lower layer only by naming it:
 * `retires` takes it away, `replaces` takes its place and its name (what an agent said of it still holds).
 * Moments and needs it words are its own from there on; cues add up. `keptOut` is the agent's last word.
 */
export function layered(packs: readonly Pack[], keptOut: ReadonlySet<string> = new Set()): Pack {
  const [lowest, ...above] = inLayers(packs);
  if (!lowest) throw new Error('There is no pack to lay anything on.');
  const whole = above.reduce(laidOn, withNames(lowest));
  for (const list of itemLists)
    Object.assign(whole, { [list]: whole[list].filter(({ id }) => !keptOut.has(id)) });
  return { ...whole, samples: [], expectations: [] };
}

/** The pack with every item under its full name. */
function withNames(pack: Pack): Pack {
  const rename = <Item extends Listed>(items: Item[]): Item[] =>
    items.map((item) => ({ ...item, id: nameIn(pack.id, item.id) }));
  return {
    ...pack,
    phrases: rename(pack.phrases),
    reminders: rename(pack.reminders),
    questions: rename(pack.questions),
    starters: rename(pack.starters),
    leaders: rename(pack.leaders),
    diagnostic: rename(pack.diagnostic),
    cues: pack.cues.map((cue) => ({ ...cue, reminders: cue.reminders.map((ref) => named(ref, pack.id)) })),
  };
}

function laidOn(below: Pack, above: Pack): Pack {
  const retired = new Set(above.retires.map((ref) => named(ref, above.id)));
  /** Own name → the name of what it replaces, for cues that call it. */
  const moved = new Map<string, string>();
  const merge = <Item extends Listed>(lower: Item[], upper: Item[]): Item[] => {
    const kept = lower.filter(({ id }) => !retired.has(id));
    const places = new Map(kept.map(({ id }, at) => [id, at]));
    for (const item of upper) {
      const own = nameIn(above.id, item.id);
      const place = item.replaces && named(item.replaces, above.id);
      const at = place ? places.get(place) : undefined;
      if (place === undefined || at === undefined) kept.push({ ...item, id: own });
      else {
        kept[at] = { ...item, id: place };
        moved.set(own, place);
      }
    }
    return kept;
  };
  const merged = {
    phrases: merge(below.phrases, above.phrases),
    reminders: merge(below.reminders, above.reminders),
    questions: merge(below.questions, above.questions),
    starters: merge(below.starters, above.starters),
    leaders: merge(below.leaders, above.leaders),
    diagnostic: merge(below.diagnostic, above.diagnostic),
  };
  const calls = (ref: string) => moved.get(named(ref, above.id)) ?? named(ref, above.id);
  const upperCues = above.cues.map((cue) => ({ ...cue, reminders: cue.reminders.map(calls) }));
  return {
    ...below,
    ...merged,
    moments: byId(below.moments, above.moments, (_, upper) => upper),
    needs: { ...below.needs, ...above.needs },
    cues: byId(below.cues, upperCues, addedUp),
  };
}

function byId<Item extends { id: string }>(
  lower: Item[],
  upper: Item[],
  both: (lower: Item, upper: Item) => Item,
): Item[] {
  const over = new Map(upper.map((item) => [item.id, item]));
  const known = new Set(lower.map(({ id }) => id));
  const met = lower.map((item) => {
    const own = over.get(item.id);
    return own ? both(item, own) : item;
  });
  return [...met, ...upper.filter(({ id }) => !known.has(id))];
}

/** What calls a cue adds up; what it is called is the upper pack's. */
const addedUp = (lower: PackCue, upper: PackCue): PackCue => ({
  ...upper,
  reminders: [...new Set([...lower.reminders, ...upper.reminders])],
  words: joined(lower.words, upper.words),
  falseFriends: joined(lower.falseFriends, upper.falseFriends),
});
const joined = (one: PackCue['words'], other: PackCue['words']): PackCue['words'] =>
  one || other
    ? { en: [...(one?.en ?? []), ...(other?.en ?? [])], fr: [...(one?.fr ?? []), ...(other?.fr ?? [])] }
    : undefined;

/** Does it speak on this day (`2027-03-21`, the agent's own calendar)? */
export const isInSeason = ({ season }: Pick<Pack, 'season'>, today: string): boolean =>
  (season?.from === undefined || season.from <= today) &&
  (season?.until === undefined || today <= season.until);
