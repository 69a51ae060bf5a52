import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { attempts } from '@/lib/team/attempts';
import { counted } from '../stage/counted';
import { paste, press, reads, wordsIn } from '../stage/hands';
import { everythingKept } from '../stage/store-proof';
import { type Theatre, theatres } from '../stage/theatre';

/** A works-council member, alone, with the built extension: each attempt runs the real code in the real browser. */
describe.each([
  ['Chromium', 'fr'],
  ['Firefox', 'en'],
] as const)('trying to break the promises in %s, in %s', (browser, locale) => {
  const say = speaker(locale, 'vous');
  let theatre: Theatre;
  let before: unknown;
  let calls: number;

  beforeAll(async () => {
    theatre = await theatres[browser]({ locale: locale === 'fr' ? 'fr-FR' : 'en-US' });
    await theatre.gotoOwn('team.html');
    await reads(theatre.page, say('team.door.demonstration'));
    await press(theatre.page, say('team.door.demonstration'));
    await reads(theatre.page, say('demo.memory'));
    before = await everythingKept(theatre.page);
    calls = theatre.reached.length;
  });
  afterAll(() => theatre?.close());

  test.each(attempts.map((one) => [one.title[locale], one] as const))(
    '%s: the promise holds',
    async (_, attempt) => {
      const page = counted(theatre.page);
      await press(page, attempt.title[locale]);
      await reads(page, attempt.does[locale]);
      if (attempt.takesWord) {
        await paste(page, say('demo.word'), 'Zerbinette');
        await press(page, say('demo.word.search'));
      }
      const seen = await reads(page, say('demo.held'));
      expect(seen).toContain(attempt.why[locale].replace(/\s+/g, ' '));
      expect(seen).not.toContain(say('demo.broken'));
      expect(page.clicks()).toBeLessThanOrEqual(2);
    },
  );

  test('nothing of it was stored, and nobody was called', async () => {
    expect(await wordsIn(theatre.page)).toContain(say('demo.memory').replace(/\s+/g, ' '));
    expect(await everythingKept(theatre.page)).toEqual(before);
    expect(theatre.reached.slice(calls)).toEqual([]);
  });
});
