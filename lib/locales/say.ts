import { IntlMessageFormat } from 'intl-messageformat';
import type en from './en.json';

export type Locale = 'fr' | 'en';
/** `vous` by default; texts that differ hold `{register, select, tu {…} other {…}}`. */
export type Address = 'vous' | 'tu';
export type MessageKey = keyof typeof en;
/** Says one message of the interface, in the reader's language and register. */
export type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

const files = import.meta.glob<Record<MessageKey, string>>('./*.json', { eager: true, import: 'default' });
const textsOf = (locale: Locale) => files[`./${locale}.json`] as Record<MessageKey, string>;

export function speaker(locale: Locale, register: Address): Say {
  const texts = textsOf(locale);
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  // Most texts hold no value: said once, they are known. A journal's search asks for them by the thousand.
  const said = new Map<MessageKey, string>();
  const form = (key: MessageKey, values?: Record<string, string | number>) => {
    const message =
      parsed.get(key) ?? new IntlMessageFormat(texts[key], locale, undefined, { ignoreTag: true });
    parsed.set(key, message);
    return String(message.format({ ...values, register }));
  };
  return (key, values) => {
    if (values) return form(key, values);
    const text = said.get(key) ?? form(key);
    said.set(key, text);
    return text;
  };
}

/** The interface's language for a browser that asks for these, best first. */
export function localeFor(wanted: readonly string[]): Locale {
  const known = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return (known.find((tag) => tag === 'fr' || tag === 'en') as Locale | undefined) ?? 'en';
}
