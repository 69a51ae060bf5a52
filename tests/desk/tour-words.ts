import { IntlMessageFormat } from 'intl-messageformat';
import en from '../../lib/locales/en.json';
import fr from '../../lib/locales/fr.json';
import core from '../../lib/packs/builtin/core.json';
import type { Language } from './page/address.ts';

const texts = { fr, en };
export type Label = keyof typeof en;

/** What Aparté says for a key. From the files themselves: the catalogues are gathered by a bundler, and no bundler runs here. */
export function label(language: Language, key: Label, values: Record<string, string> = {}): string {
  const message = new IntlMessageFormat(texts[language][key], language, undefined, { ignoreTag: true });
  return String(message.format({ register: 'vous', ...values }));
}

/** What a message says before its first value: `The words it comes from: `. */
export const labelBefore = (language: Language, key: Label) =>
  label(language, key, { words: '\n', time: '\n' }).split('\n')[0]?.trim() ?? '';

/** The first intention that is offered for a shift. */
export function firstStarter(language: Language): string {
  const [starter] = core.starters;
  if (!starter) throw new Error('the pack offers no intention');
  return starter.text[language];
}
