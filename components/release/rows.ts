import { toldOf } from '@/lib/summaries/portion';
import type { Release } from '@/lib/summaries/schema';
import { answerIn, bandIn, portionIn, type Tongue, themeName } from './naming';

/** One answer of one theme, as a table has it. */
export interface Row {
  field: string;
  theme: string;
  people: string;
  answer: string;
  /** `4`; in words where how many is not told. */
  tenths: string;
}

/** A field as rows, one for each group; one row that says so where nothing may be told. */
export function rowsOf(field: string, { fields }: Pick<Release, 'fields'>, tongue: Tongue): Row[] {
  const saying = fields[field];
  const told = toldOf(saying);
  const people = saying && saying.is !== 'hidden' ? bandIn(saying.people, tongue) : '';
  const row = { field, theme: themeName(field, tongue), people };
  if (!told) {
    const why = saying?.is === 'close' ? 'release.close' : 'release.hidden';
    return [{ ...row, answer: tongue.say(why), tenths: '' }];
  }
  return told.map((one) => ({
    ...row,
    answer: answerIn(field, one, tongue),
    tenths: one.open ? portionIn(one, tongue) : String(one.tenths),
  }));
}
