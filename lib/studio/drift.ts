import { fieldOf } from '../packs/field';
import type { Pack } from '../packs/schema';
import { at, type Path } from './place';

/** One wording of a text: a language, or one of the two ways French addresses people. */
export type Side = 'en' | 'fr' | 'vous' | 'tu';

/** A wording that does not follow the others. */
export interface Drift {
  /** Of the text: `['reminders', 3, 'text']`. */
  path: Path;
  /** Id of the item it stands in, when it has one. */
  item: string | null;
  side: Side;
  /** `missing`: nothing is written here. `behind`: others have changed since, and this has not. */
  kind: 'missing' | 'behind';
  /** Those that have changed, for `behind`. */
  since: Side[];
}

/** Where translations and addresses have drifted apart since another version, and where one is missing. */
export function driftSince(base: Pack, now: Pack): Drift[] {
  return sidedTexts(now).flatMap(({ path, sides }) => {
    const item = itemOf(now, path);
    const before = sidesOf(at(base, inBase(base, path, item)));
    return driftOf(sides, before).map((drift) => ({ path, item, ...drift }));
  });
}

type Sides = Map<Side, string>;

function driftOf(sides: Sides, before: Sides | null): Pick<Drift, 'side' | 'kind' | 'since'>[] {
  const written = [...sides].filter(([, text]) => hasInk(text)).map(([side]) => side);
  if (written.length === 0) return [];
  // A wording that was empty before has been written now: it follows the others.
  const changed = before ? written.filter((side) => !isSame(before.get(side), sides.get(side))) : [];
  const behind = changed.length === 0 || isFilling(changed, before) ? [] : written;
  return [...sides.keys()].flatMap((side): Pick<Drift, 'side' | 'kind' | 'since'>[] => {
    if (!written.includes(side)) return [{ side, kind: 'missing', since: [] }];
    return behind.includes(side) && !changed.includes(side) ? [{ side, kind: 'behind', since: changed }] : [];
  });
}

const hasInk = (text: string) => /\S/.test(text);
/** A missing translation that arrives leaves nothing behind. */
const isFilling = (changed: Side[], before: Sides | null) =>
  changed.every((side) => !hasInk(before?.get(side) ?? ''));
const isSame = (one = '', other = '') =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

/** The wordings of a text that has several; null for anything else. */
function sidesOf(value: unknown): Sides | null {
  const [en, fr] = [fieldOf(value, 'en'), fieldOf(value, 'fr')];
  if (Array.isArray(en) || Array.isArray(fr) || (en === undefined && fr === undefined)) return null;
  const textOf = (side: unknown) => (typeof side === 'string' ? side : '');
  const isAddressed = typeof fr === 'object' && fr !== null;
  return new Map<Side, string>([
    ['en', textOf(en)],
    ...(isAddressed
      ? [['vous', textOf(fieldOf(fr, 'vous'))] as const, ['tu', textOf(fieldOf(fr, 'tu'))] as const]
      : [['fr', textOf(fr)] as const]),
  ]);
}

function sidedTexts(value: unknown, path: Path = []): { path: Path; sides: Sides }[] {
  if (typeof value !== 'object' || value === null) return [];
  const sides = sidesOf(value);
  if (sides) return [{ path, sides }];
  const inner: [string | number, unknown][] = Array.isArray(value)
    ? value.map((one, place) => [place, one])
    : Object.entries(value);
  return inner.flatMap(([key, one]) => sidedTexts(one, [...path, key]));
}

function itemOf(pack: Pack, path: Path): string | null {
  const id = path.length > 2 ? at(pack, [...path.slice(0, 2), 'id']) : null;
  return typeof id === 'string' ? id : null;
}

/** The same text in the other version: items move, and are known by their id. */
function inBase(base: Pack, path: Path, item: string | null): Path {
  const [list = '', , ...rest] = path;
  if (item === null) return path;
  const items = at(base, [list]);
  const place = Array.isArray(items) ? items.findIndex((one) => fieldOf(one, 'id') === item) : -1;
  return [list, place, ...rest];
}
