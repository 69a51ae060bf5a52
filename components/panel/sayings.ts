import type { Saying } from '@/components/plain/hear';
import { quoted } from '@/components/say/dates';
import type { Locale, Say } from '@/lib/locales/say';
import type { PanelView } from './view';

/** What a screen reader hears of the panel, most pressing first; nothing while a form is open or silence holds. */
export function sayingsOf(view: PanelView, { locale, say }: { locale: Locale; say: Say }): Saying[] {
  const trouble = view.trouble ? [{ key: view.trouble, words: say(`panel.trouble.${view.trouble}`) }] : [];
  if (view.silence || view.reflection || view.draft) return trouble;
  const { nudge } = view;
  const nudges =
    nudge && !nudge.faded ? [{ key: nudge.id, words: nudge.text, language: nudge.language }] : [];
  const cues = view.cues.map(({ id, words }) => ({
    key: `${id} ${words.join(' ')}`,
    words: `${say(`cue.may.${id}`)} ${quoted(locale, words)}`,
  }));
  const kept = view.justKept ? [{ key: view.justKept, words: say('reflection.kept') }] : [];
  const taught = view.justTaught
    ? [{ key: `taught ${view.justTaught}`, words: say('teach.saved', { name: view.justTaught }) }]
    : [];
  return [...trouble, ...kept, ...taught, ...nudges, ...cues];
}
