import { moments } from '../../interactions/schema';
import { isWhole, standing } from '../ground';
import type { Rule, RuleExample } from '../rule';

/** Evidence rule A6: with fewer wordings, one would come back too soon or not at all. */
const fewest = 8;

export default {
  kind: 'advice',
  because: {
    en: 'The same sentence, met again and again, is no longer read. With eight wordings or more in each moment, they can take turns.',
    fr: 'Une phrase toujours pareille finit par ne plus être lue. Avec huit formulations ou plus par moment, elles peuvent se relayer.',
  },
  find: (draft, ground) => {
    if (!isWhole(draft, ground)) return [];
    const reminders = standing(draft, ground, 'reminders');
    return moments.flatMap((moment) => {
      const count = reminders.filter((reminder) => reminder.moment === moment).length;
      if (count >= fewest) return [];
      const says = {
        en: `The moment “${moment}” has ${count} reminders; from ${fewest} on, they can rotate.`,
        fr: `Le moment « ${moment} » compte ${count} rappels ; à partir de ${fewest}, ils peuvent alterner.`,
      };
      return [{ path: ['reminders'], item: moment, says }];
    });
  },
} satisfies Rule;

export const examples: RuleExample[] = [
  {
    breaks: (pack) =>
      Object.assign(pack, {
        cues: [],
        reminders: pack.reminders.filter(({ moment, id }) => moment !== 'closing' || id < 'C3'),
      }),
    at: 'reminders',
  },
  {
    breaks: (pack) =>
      Object.assign(pack, {
        id: 'spring',
        layer: 'team',
        retires: pack.reminders.filter(({ moment }) => moment === 'after').map(({ id }) => `core:${id}`),
        reminders: [],
        cues: [],
        expectations: [],
      }),
    below: (pack) => pack,
    at: 'reminders',
  },
];
