import { moments } from '../../interactions/schema';
import type { Rule, RuleExample } from '../rule';

/** Evidence rule A6: with fewer wordings, one would come back too soon or not at all. */
const fewest = 8;

export default {
  kind: 'advice',
  find: ({ reminders }) =>
    moments.flatMap((moment) => {
      const count = reminders.filter(({ item }) => item.moment === moment).length;
      if (count >= fewest) return [];
      const says = {
        en: `The moment “${moment}” has ${count} reminders; from ${fewest} on, they can rotate.`,
        fr: `Le moment « ${moment} » compte ${count} rappels ; à partir de ${fewest}, ils peuvent alterner.`,
      };
      return [{ path: ['reminders'], item: moment, says }];
    }),
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
];
