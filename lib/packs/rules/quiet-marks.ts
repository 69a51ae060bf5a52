import type { Rule, RuleExample } from '../rule';
import { reminderTexts } from '../shown-texts';

/** No shouting: neither an exclamation mark, nor an emoji, nor a word in capitals. */
const loud = /!|\p{Extended_Pictographic}|(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u;
/** An emoji with what belongs to it: skin, joiners, variants. */
const emoji = /\s*\p{Extended_Pictographic}(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)*/gu;

export default {
  kind: 'advice',
  because: {
    en: 'A reminder comes in the middle of somebody’s work. Said aside, it can be taken or left; shouted, it interrupts.',
    fr: 'Un rappel arrive au milieu du travail de quelqu’un. Dit en aparté, il se prend ou se laisse ; crié, il interrompt.',
  },
  find: (draft) =>
    reminderTexts(draft)
      .filter(({ text }) => loud.test(text))
      .map(({ text, path, item }) => {
        const to = hushed(text);
        const says = {
          en: 'An exclamation mark, an emoji or capitals speak loudly. A reminder is said aside.',
          fr: 'Point d’exclamation, émoji ou capitales parlent fort. Un rappel se dit en aparté.',
        };
        // Words in capitals may be a name: whoever wrote them knows.
        return {
          path,
          item,
          says,
          ...(loud.test(to) || to === '' ? {} : { mend: [{ path, from: text, to }] }),
        };
      }),
} satisfies Rule;

/** The same words, not shouted: a question stays one. */
function hushed(text: string): string {
  return text
    .replace(emoji, '')
    .replace(/[\s]*[!?]*![!?]*/g, (marks) => (marks.includes('?') ? marks.replace(/!/g, '') : '.'))
    .replace(/^[\s.]+/, '')
    .trim();
}

export const examples: RuleExample[] = [
  'Look at the date!',
  'A smile 🙂 helps.',
  'A thumb 👍🏽?',
  'One date is ENOUGH.',
  'Which date?!',
].map((en) => ({
  breaks: ({ reminders }) => Object.assign(reminders[0]?.text ?? {}, { en }),
  at: 'reminders.0.text.en',
}));
