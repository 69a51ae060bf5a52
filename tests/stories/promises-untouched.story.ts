import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { press, reads } from '../stage/hands';
import { happenings, noteHappenings, type PageState, pageState } from '../stage/page-proof';
import { type Place, type Places, places } from '../stage/places';
import { type Theatre, theatres } from '../stage/theatre';

const say = speaker('en', 'vous');
let open: Places;
beforeAll(async () => {
  open = await places();
});
afterAll(() => open?.close());

const stages = (['Chromium', 'Firefox'] as const).flatMap((browser) =>
  (['desk', 'tracker'] as const).map((place) => ({ browser, place })),
);

/** Tools go on drawing after they have loaded: a page is at rest once half a second brought nothing new. */
const atRest = ({ page }: Theatre) =>
  page.run(
    () =>
      new Promise<void>((rests) => {
        let ending = setTimeout(rests, 500);
        new MutationObserver(() => {
          clearTimeout(ending);
          ending = setTimeout(rests, 500);
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );

describe.each(stages)('the page of the $place in $browser', ({ browser, place: name }) => {
  let place: Place;
  let theatre: Theatre;
  let panel: Scene;
  let absent: PageState;
  const load = async () => {
    await theatre.goto(place.conversation);
    await atRest(theatre);
  };

  beforeAll(async () => {
    place = open[name];
    theatre = await theatres[browser]({ locale: 'en-US' });
    await place.enter(theatre);
    // Once it has been open, the window has the width it will keep: tools lay themselves out by it.
    await theatre.panel();
    await theatre.closePanel();
    await load();
    absent = await pageState(theatre.page);
  });
  afterAll(() => theatre?.close());

  test('stays as it is to the last attribute when reading begins: nothing at all happens to it', async () => {
    await theatre.panel();
    await place.begin(theatre);
    await atRest(theatre);
    await noteHappenings(theatre.page);
    const before = await pageState(theatre.page);
    panel = await allowHere(theatre, place.home);
    await reads(panel, place.words);
    expect(await pageState(theatre.page)).toEqual(before);
    expect(await happenings(theatre.page)).toEqual([]);
  });

  test('stays as it is while the agent uses the panel', async () => {
    const before = await pageState(theatre.page);
    await press(panel, say('panel.foot.reflect'));
    await press(panel, say('reflection.nothing'));
    expect(await pageState(theatre.page)).toEqual(before);
    expect(await happenings(theatre.page)).toEqual([]);
  });

  test('loads the same with the watcher in it as without', async () => {
    await theatre.closePanel();
    await load();
    // Numbers, and how far its lists have scrolled, differ from one load to the next without us too.
    const { whole: _, scroll: __, ...now } = await pageState(theatre.page);
    expect(absent).toMatchObject(now);
  });

  test('keeps the words as they are typed, with the panel reading along', async () => {
    const words = 'Thursday, before noon: I will ring you myself. « Déjà vu » 👋';
    await reads(await theatre.panel(), place.words);
    const field = await place.write(theatre, words);
    const { text, isThere } = await theatre.page.run((selector) => {
      const found = document.querySelector(selector);
      const text = found && 'value' in found ? String(found.value) : found?.textContent;
      return { text: text?.replaceAll('\u00a0', ' '), isThere: document.activeElement === found };
    }, field);
    expect(text).toBe(words);
    expect(isThere, 'the cursor is still in it').toBe(true);
  });
});
