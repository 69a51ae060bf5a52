import { moments } from '../interactions/schema';
import { causes, obstacleCauses } from '../reflections/schema';

/** The only things a contribution can say. A change of any line here is a new name: two vocabularies never mix. */
export const vocabulary = 'core-1';

/** How often in the week, from never to often. One person stands in one of these. */
const often = ['none', 'once-or-twice', 'three-to-five', 'six-or-more'] as const;
const some = ['none', 'once-or-twice', 'three-or-more'] as const;
const asked = ['no', 'yes'] as const;
/** The intention of the shift, as its author judges it. */
const held = ['hardly', 'at-times', 'mostly'] as const;
/** What became of a reminder for this person; neighbours are what may be told together. */
const usefulness = ['kept', 'already', 'retired'] as const;
const agreement = ['agree', 'not-yet', 'no-idea'] as const;

/** Where a hard moment came from, as its author tapped it; “my day” and “nothing” are nobody else's concern. */
export const sharedOrigins = ['words', 'wait', 'rule', 'tool'] as const;

/** Fields that every vocabulary `core-1` has, each with its buckets in order. */
export const fixedFields: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['glad', often],
  ['hard', often],
  ...causes.map((cause) => [`cause.${cause}`, some] as const),
  ...sharedOrigins.map((origin) => [`theme.${origin}`, some] as const),
  ...moments.map((moment) => [`moment.${moment}`, some] as const),
  ...obstacleCauses.map((cause) => [`obstacle.${cause}`, asked] as const),
  ['intention', held],
]);

const item = '[A-Za-z][A-Za-z0-9-]{0,39}';
/** `useful.core:O1` and `diagnostic.S1`: named after an item of a pack, answered from a closed list. */
export const namedFields = [
  { form: new RegExp(`^useful\\.[a-z][a-z0-9-]{0,39}:${item}$`), buckets: usefulness },
  { form: new RegExp(`^diagnostic\\.${item}$`), buckets: agreement },
] as const;

/** The buckets of a field, in order; null for a field that does not exist. */
export const bucketsOf = (field: string): readonly string[] | null =>
  fixedFields.get(field) ?? namedFields.find(({ form }) => form.test(field))?.buckets ?? null;

/** Buckets that stand for more and more: only these have a mean. */
export const isScale = (field: string): boolean => !namedFields.some(({ form }) => form.test(field));
