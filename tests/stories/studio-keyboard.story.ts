import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import type { Pack } from '@/lib/packs/schema';
import type { Scene } from '../stage/firefox-scene';
import { reads } from '../stage/hands';
import { comesTo, focused, keys, tabTo } from '../stage/keyboard';
import { keptDraft, momentName } from '../stage/studio-desk';
import { type Theatre, theatres } from '../stage/theatre';
import { waitFor } from '../stage/wait-for';

const say = speaker('en', 'vous');
const difficult = momentName('difficult');
const heaviest = 'Which of their words is the heaviest? It may be the place to begin.';
const day = 'Which of their days is this about?';

describe.each(['Chromium', 'Firefox'] as const)('without a mouse in %s', (browser) => {
  let theatre: Theatre;
  let page: Scene;
  beforeAll(async () => {
    theatre = await theatres[browser]({ locale: 'en-US' });
    ({ page } = theatre);
    await theatre.gotoOwn('studio.html');
    await reads(page, say('studio.new'));
  });
  afterAll(() => theatre?.close());

  const draft = async () => JSON.parse((await keptDraft(page, 'by-hand')) ?? '') as Pack;
  const reminders = async () => (await draft()).reminders;
  const holds = (what: string, look: (pack: Pack) => boolean) =>
    waitFor(what, async () => look(await draft()));
  const goTo = async (place: string, way: 'on' | 'back' = 'on') => {
    await tabTo(page, place, way);
    await page.press('Enter');
  };

  test('a pack is begun: its name typed, Enter pressed', async () => {
    await tabTo(page, say('studio.new.name'));
    await keys(page, 'By hand');
    await page.press('Enter');
    await reads(page, say('studio.back'));
  });

  test('a reminder is written in its moment, with its three texts', async () => {
    await goTo(difficult);
    await tabTo(page, say('studio.reminder.add'));
    await page.press('Enter');
    // What was just opened is where one writes.
    await comesTo(page, say('language.en'));
    expect((await focused(page))?.isShown).toBe(true);
    await keys(page, heaviest);
    for (const register of ['vous', 'tu']) {
      await tabTo(page, `${say('language.fr')} · ${register}`);
      await keys(page, `Quel mot pèse le plus, avec ${register} ?`);
    }
    await holds('three texts', ({ reminders: [one] }) => one?.text.fr.tu.includes('avec tu ?') === true);
    expect((await reminders())[0]?.text).toEqual({
      en: heaviest,
      fr: { vous: 'Quel mot pèse le plus, avec vous ?', tu: 'Quel mot pèse le plus, avec tu ?' },
    });
  });

  test('it is narrowed down where it is written, and widened again', async () => {
    await tabTo(page, say('studio.narrow'));
    await page.press('Enter');
    await tabTo(page, say('kind.ticket'));
    await page.press('Space');
    await holds('a narrower reminder', ({ reminders: [one] }) => one?.showIf?.kind?.join() === 'ticket');
    await tabTo(page, say('kind.call'));
    await page.press('Space');
    await holds('tickets and calls', ({ reminders: [one] }) => one?.showIf?.kind?.length === 2);
    await page.press('Space');
    await holds('tickets alone', ({ reminders: [one] }) => one?.showIf?.kind?.join() === 'ticket');
  });

  test('a second one is carried above the first, which is told aloud', async () => {
    await tabTo(page, say('studio.reminder.add'));
    await page.press('Enter');
    await comesTo(page, say('language.en'));
    await keys(page, day);
    await holds('a second reminder', ({ reminders: [, two] }) => two?.text.en === day);
    // Escape closes it, and leaves the focus on its line.
    await page.press('Escape');
    await waitFor('the line', async () => (await focused(page))?.name.startsWith(day));
    await tabTo(page, say('studio.item.drag', { nth: 2 }), 'back');
    await page.press('Space');
    await reads(page, say('studio.drag.over', { nth: 2 }));
    await page.press('ArrowUp');
    await reads(page, say('studio.drag.over', { nth: 1 }));
    await page.press('Space');
    await reads(page, say('studio.drag.end', { nth: 1 }));
    await holds('the other order', ({ reminders: [one] }) => one?.text.en === day);
    // The focus stays on what was carried.
    expect(await focused(page)).toEqual({ name: say('studio.item.drag', { nth: 1 }), isShown: true });
  });

  test('what is picked up by mistake goes back with Escape', async () => {
    await page.press('Space');
    await reads(page, say('studio.drag.over', { nth: 1 }));
    await page.press('ArrowDown');
    await reads(page, say('studio.drag.over', { nth: 2 }));
    await page.press('Escape');
    await reads(page, say('studio.drag.cancel'));
    expect((await reminders()).map(({ text }) => text.en)).toEqual([day, heaviest]);
  });

  test('it is checked, and what is found unfinished is one key away', async () => {
    await goTo(say('studio.place.check'), 'back');
    await reads(page, say('studio.check.error', { count: 6 }));
    await goTo(say('studio.goThere'));
    await comesTo(page, say('language.en'));
    for (const register of ['vous', 'tu']) {
      await tabTo(page, `${say('language.fr')} · ${register}`);
      await keys(page, `De quel jour s’agit-il, avec ${register} ?`);
    }
    for (const lang of ['en', 'fr'] as const) {
      await tabTo(page, say(`language.${lang}`));
      await keys(page, lang === 'en' ? 'It helps to see the day.' : 'Voir le jour aide.');
    }
    await goTo(say('studio.place.check'), 'back');
    await reads(page, say('studio.check.error', { count: 2 }));
  });
});
