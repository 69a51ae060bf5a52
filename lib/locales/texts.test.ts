import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import fr from './fr.json';

const texts: Record<string, Record<string, string>> = { en, fr };
/** Any of these words by itself; `\\b` would take an accented letter for a gap. */
const anyOf = (...words: string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
const toVous = anyOf('vous', 'votre', 'vos', 'vôtre', 'vôtres');
const toTu = anyOf('tu', 'te', 'toi', 'ton(?! de)', 'ta', 'tes', 'tien', 'tienne', 'tiennes');
const parsed = (text: string) => parse(text, { ignoreTag: true });

/** Names of all arguments, however deep; `register` is known to every message without being given. */
function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return argumentsOf(element.children);
    const inside =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value)) : [];
    return [element.value, ...inside];
  });
}
const given = (text: string) =>
  [...new Set(argumentsOf(parsed(text)))].filter((name) => name !== 'register').sort();

/** Every sentence the message can come to, without its arguments. */
function sentences(elements: MessageFormatElement[]): string[] {
  return elements.reduce<string[]>(
    (so, element) => {
      if (element.type === TYPE.literal) return so.map((text) => text + element.value);
      if (element.type !== TYPE.select && element.type !== TYPE.plural) return so.map((text) => `${text}0`);
      const ways = Object.values(element.options).flatMap(({ value }) => sentences(value));
      return so.flatMap((text) => ways.map((way) => text + way));
    },
    [''],
  );
}

describe('French and English', () => {
  it('say the same things', () => expect(Object.keys(fr)).toEqual(Object.keys(en)));

  it.each(Object.keys(en))('%s parses, and takes the same words in both', (key) => {
    expect(given(texts.fr?.[key] ?? '')).toEqual(given(texts.en?.[key] ?? ''));
  });
});

describe('French', () => {
  const all = Object.entries(fr).flatMap(([key, text]) =>
    sentences(parsed(text)).map((words) => [key, words] as const),
  );

  it.each(all)('%s is set as French is printed', (_, words) => {
    expect(words).not.toMatch(/['"]/);
    expect(words).not.toMatch(/(?<!\u202f)[;!?]/);
    // A colon inside an address is no punctuation.
    expect(words.replaceAll('://', '')).not.toMatch(/(?<!\u00a0):/);
    expect(words).not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»/);
    expect(words).not.toMatch(/ {2}|\.\.\.|^ | $/);
  });

  it.each(all)('%s holds no English word', (key, words) => {
    if (key === 'language.en') return;
    expect(words).not.toMatch(
      anyOf(
        'the',
        'and',
        'you',
        'your',
        'is',
        'are',
        'not',
        'this',
        'that',
        'with',
        'for',
        'chat',
        'draft',
        'shift',
        'feedback',
        'email',
        'settings',
      ),
    );
  });

  it.each(all)('%s forces no gender on anybody', (_, words) => {
    expect(words).not.toMatch(/·e|\(e\)|vous êtes [a-zéè]+é\b|tu es [a-zéè]+é\b|\bil\/elle\b/);
  });
});

describe('English', () => {
  it.each(Object.entries(en))('%s uses printed apostrophes and quotation marks', (_, text) => {
    expect(text).not.toMatch(/['"]/);
  });
});

describe('vous and tu', () => {
  const addresses = Object.entries(fr).filter(([, text]) =>
    /\b(vous|votre|vos|tu|toi|ton|ta|tes)\b/i.test(text),
  );
  // The choice itself has to name both; the browser's own menus know no register.
  const named = (key: string) => key.startsWith('settings.register.') || key.startsWith('manifest.');

  it.each(addresses.filter(([key]) => !named(key)))('%s speaks as the agent chose', (_, text) => {
    const spoken = (register: string) =>
      sentences(
        parsed(
          text.replace(
            /\{register, select, tu \{(.*?)\} other \{(.*?)\}\}/g,
            register === 'tu' ? '$1' : '$2',
          ),
        ),
      );
    for (const words of spoken('tu')) expect(words).not.toMatch(toVous);
    for (const words of spoken('vous')) expect(words).not.toMatch(toTu);
  });
});

describe('the screens', () => {
  const sources = Object.entries(
    import.meta.glob<string>(
      [
        '/components/**/*.{ts,tsx}',
        '/entrypoints/**/*.{ts,tsx}',
        '/lib/**/*.ts',
        '/wxt.config.ts',
        '!/**/*.test.*',
      ],
      {
        query: '?raw',
        import: 'default',
        eager: true,
      },
    ),
  ).map(([, source]) => source);
  /** `panel.trouble.${x}.safe` in a source stands for every key of that form. */
  const patterns = sources
    .flatMap((source) => [
      ...source.matchAll(/[`']((?:[\w-]+\.)*(?:[\w-]+|\$\{[^}]*\})(?:\.(?:[\w-]+|\$\{[^}]*\}))*)[`']/g),
    ])
    .map(([, form = '']) => form)
    .filter((form) => form.includes('.') || form in en);
  const uses = new Set(patterns.filter((form) => !form.includes('${')));
  const forms = [...new Set(patterns.filter((form) => form.includes('${')))].map(
    (form) =>
      new RegExp(
        `^${form
          .replace(/\$\{[^}]*\}/g, '\u0000')
          .replaceAll('.', '\\.')
          .replaceAll('\u0000', '[\\w-]+')}$`,
      ),
  );

  it.each(Object.keys(en).filter((key) => !key.startsWith('manifest.')))('use %s', (key) => {
    expect(uses.has(key) || forms.some((form) => form.test(key))).toBe(true);
  });
});
