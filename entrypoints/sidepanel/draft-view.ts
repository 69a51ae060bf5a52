import type { DraftView } from '@/components/panel/view';
import { findEchoes } from '@/lib/echoes/find';
import type { Locale } from '@/lib/locales/say';
import { holds } from '@/lib/nudges/show-if';
import { situationByHand, situationOf } from '@/lib/nudges/situation';
import { wordedReminder } from '@/lib/packs/worded';
import type { PanelState } from './state';

/** The draft as they would read it: what is of habit in it, what each formula needs, and one question. */
export function draftView(state: PanelState, locale: Locale): DraftView | 'empty' | null {
  const { draft, front, settings, pack } = state;
  if (draft === null || draft === 'empty') return draft;
  const language = (front.at === 'open' && front.thought.understanding.language) || locale;
  const echoes = findEchoes(draft.text, pack.phrases, language);
  const apart = echoes.filter((echo, at) => echo.from >= (echoes[at - 1]?.to ?? 0));
  const here = {
    reflexNeeds: echoes.map(({ needs }) => needs),
    apologies: 0,
    obstacle: false,
    fallback: locale,
  };
  const situation =
    front.at === 'open'
      ? situationOf(front.thought, here)
      : { ...situationByHand('answering', locale), ...here };
  const asked = pack.reminders.filter(
    ({ id, trigger, showIf }) =>
      trigger === 'on-request' &&
      !settings.retired.includes(id) &&
      (!showIf || holds(showIf, { ...situation, onRequest: true })),
  );
  // Another question for another draft, the same for the same one.
  const reminder = asked[draft.text.length % Math.max(asked.length, 1)];
  return {
    text: draft.text,
    marks: apart.map(({ from, to, needs }) => ({ from, to, needs: pack.needs[needs]?.[locale] ?? '' })),
    question: reminder ? wordedReminder(reminder, locale, settings.register).text : '',
  };
}
