import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowHere } from '../stage/first-day';
import { reads } from '../stage/hands';
import { type Place, type Places, places } from '../stage/places';
import { type Theatre, theatres } from '../stage/theatre';
import { waitFor } from '../stage/wait-for';

let open: Places;
beforeAll(async () => {
  open = await places();
});
afterAll(() => open?.close());

const stages = (['Chromium', 'Firefox'] as const).flatMap((browser) =>
  (['desk', 'tracker'] as const).map((place) => ({ browser, place })),
);

/** Nothing can be awaited where nothing happens: so the time of two of an open panel's glances. */
const aWhile = ({ page }: Theatre) => page.run(() => new Promise((over) => setTimeout(over, 1_200)));

describe.each(stages)('while the panel is closed, on the $place in $browser', ({ browser, place: name }) => {
  let place: Place;
  let theatre: Theatre;
  let said = 0;
  beforeAll(async () => {
    place = open[name];
    theatre = await theatres[browser]({ locale: 'en-US' });
    await place.enter(theatre);
    await theatre.goto(place.conversation);
    const panel = await allowHere(theatre, place.home);
    await reads(panel, place.words);
    await theatre.closePanel();
    await theatre.watcher.spyOn(() => theatre.goto(place.conversation));
  });
  afterAll(() => theatre?.close());

  /** An answer is begun, and the tool draws something. */
  const work = async () => {
    await place.write(theatre, 'Thursday, before noon');
    await theatre.page.run(() => document.body.append('a line the tool adds'));
  };
  const asleep = async () => {
    const { observers, timers, calls } = await theatre.watcher.doings();
    return { observers, timers, calls, listeners: await theatre.watcher.listeners() };
  };
  const nothing = { observers: 0, timers: 0, calls: 0, listeners: [] };

  test('there is no observer, clock or listener on an allowed page, and nothing is sent', async () => {
    await work();
    await aWhile(theatre);
    expect(await asleep()).toEqual(nothing);
    expect((await theatre.watcher.doings()).sent).toBe(0);
  });

  test('opening it begins one observation, and listens to nothing but the tab being shown', async () => {
    await reads(await theatre.panel(), place.words);
    const open = await theatre.watcher.doings();
    expect(open.observers).toBe(1);
    expect(open.timers).toBeGreaterThan(0);
    expect(await theatre.watcher.listeners()).toEqual(['visibilitychange']);
    await work();
    expect((await theatre.watcher.doings()).everHeard).toEqual(['visibilitychange']);
  });

  test('closing it ends all of that at once', async () => {
    await theatre.closePanel();
    await waitFor('our script to let go', async () => (await theatre.watcher.doings()).observers === 0);
    said = (await theatre.watcher.doings()).sent;
    await work();
    await aWhile(theatre);
    expect(await asleep()).toEqual(nothing);
    expect((await theatre.watcher.doings()).sent).toBe(said);
  });

  test('opening it again reads again, with one observer and not two', async () => {
    await reads(await theatre.panel(), place.words);
    expect((await theatre.watcher.doings()).observers).toBe(1);
  });
});
