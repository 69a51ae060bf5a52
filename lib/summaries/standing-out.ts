import { causes, obstacleCauses } from '../reflections/schema';
import { type Told, tenthsFrom, toldOf } from './portion';
import type { Release } from './schema';
import { bucketsOf, fixedFields } from './vocabulary';

/** One thing worth saying first. */
export interface Theme {
  field: string;
  /** From “once” upwards: those who met it, as far as it may be told. */
  met: Told;
}
const mostThemes = 3;
/** Of ten: what fewer met does not stand out. Glad moments are worth saying from the first. */
const leastTenths = 3;

/**
 * What stands out in a week, at most three: glad moments first, then what was in the way (obstacles before causes,
 * and each cause once), then hard moments, never more of them than of glad ones.
 */
export function standingOut({ fields }: Pick<Release, 'fields'>): Theme[] {
  const met = (names: readonly string[], least: number) =>
    names
      .flatMap((field) => metOf(field, fields) ?? [])
      .filter(({ met }) => met.tenths >= least)
      .sort((one, other) => other.met.tenths - one.met.tenths || other.met.from - one.met.from);
  const glad = met(['glad'], 1);
  const obstacles = met(
    obstacleCauses.map((cause) => `obstacle.${cause}`),
    leastTenths,
  );
  const others = met(
    causes
      .filter((cause) => !obstacles.some(({ field }) => field === `obstacle.${cause}`))
      .map((cause) => `cause.${cause}`),
    leastTenths,
  );
  const hard = met(hardFields, leastTenths).slice(0, glad.length);
  return [...glad, ...obstacles, ...others, ...hard].slice(0, mostThemes);
}

/** Where hard moments were, and where they came from. */
const hardFields = [...fixedFields.keys()].filter((field) => /^(moment|theme)\./.test(field));

/** Those who met it at least once, as few as that may be: a group that holds “never” too is left out. */
function metOf(field: string, fields: Release['fields']): Theme | null {
  const told = toldOf(fields[field]);
  const first = told?.find(({ from }) => from > 0);
  if (!told || !first) return null;
  const tenths = first.open ? first.tenths : tenthsFrom(fields[field], first.from);
  const to = first.open ? first.to : (bucketsOf(field)?.length ?? 1) - 1;
  return tenths === null ? null : { field, met: { from: first.from, to, tenths, open: first.open } };
}

/** Questions for the team's next stand-up, one for each thing that can stand out; each is worded by the interface. */
export type Question = string;

/** One question, about what was most in the way; about the glad moments when nothing was. */
export function questionFor(themes: readonly Theme[]): Question {
  const first = themes.find(({ field }) => field !== 'glad') ?? themes[0];
  return first ? first.field.replace(/^\w+\./, '') : 'quiet';
}
