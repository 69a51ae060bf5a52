import type { Finding } from '../problem';
import type { Rule, RuleExample } from '../rule';
import { needIds, type Reminder, type ShowIf } from '../schema';

/** Triggers that speak of what a reflex leaves out. */
const ofHabit = new Set<string>([...needIds, 'reflex']);

/** Some conversation can meet all that a reminder waits for. */
export default {
  kind: 'advice',
  because: {
    en: 'Conditions that exclude each other are never met together. The reminder is there, and nobody will ever read it.',
    fr: 'Des conditions qui s’excluent ne sont jamais réunies. Le rappel est bien là, et personne ne le lira.',
  },
  find: ({ reminders }) =>
    reminders.flatMap(({ item, at }): Finding[] => {
      const { showIf } = item;
      const field = showIf && excluded(item, showIf);
      if (!showIf || !field) return [];
      const path = ['reminders', at, 'showIf', field];
      const only = Object.keys(showIf).length === 1;
      const mend = only ? [{ path: path.slice(0, -1), from: showIf }] : [{ path, from: showIf[field] }];
      return [{ path, item: item.id, says: sayings[field], mend }];
    }),
} satisfies Rule;

function excluded({ moment, trigger }: Reminder, showIf: ShowIf): keyof typeof sayings | null {
  if (showIf.moment && !showIf.moment.includes(moment)) return 'moment';
  if (showIf.habit === false && (ofHabit.has(trigger) || showIf.needs)) return 'habit';
  if (showIf.repeatContact === false && trigger === 'repeat-contact') return 'repeatContact';
  if (showIf.repeatContact === false && showIf.cue?.every((cue) => cue === 'repeat')) return 'repeatContact';
  return null;
}

const sayings = {
  moment: {
    en: 'This reminder stands in one moment and waits for another.',
    fr: 'Ce rappel est rangé dans un moment et en attend un autre.',
  },
  habit: {
    en: 'This reminder speaks of a reflex, and waits for there to be none.',
    fr: 'Ce rappel parle d’un réflexe, et attend qu’il n’y en ait pas.',
  },
  repeatContact: {
    en: 'This reminder speaks of a story told before, and waits for a first contact.',
    fr: 'Ce rappel parle d’une histoire déjà racontée, et attend un premier contact.',
  },
};

const waiting = (trigger: string, showIf: ShowIf, field: string): RuleExample => ({
  breaks: ({ reminders }) => Object.assign(reminders[0] ?? {}, { trigger, showIf }),
  at: `reminders.0.showIf.${field}`,
});
export const examples: RuleExample[] = [
  waiting('always', { moment: ['closing', 'after'] }, 'moment'),
  waiting('date', { habit: false }, 'habit'),
  waiting('always', { habit: false, needs: ['date'] }, 'habit'),
  waiting('repeat-contact', { repeatContact: false, kind: ['chat'] }, 'repeatContact'),
];
