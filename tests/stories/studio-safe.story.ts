import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { openChromium } from '../stage/chromium';
import { chromiumScene } from '../stage/chromium-scene';
import { builtExtension } from '../stage/extension';
import type { Scene } from '../stage/firefox-scene';
import { press, reads, wordsIn } from '../stage/hands';
import { beginPack, fieldIn, inFront, keptAfter, keptDraft, momentName, writeIn } from '../stage/studio-desk';
import { type Theatre, theatres } from '../stage/theatre';
import { type TwoWindows, twoWindows } from '../stage/two-windows';
import { waitFor } from '../stage/wait-for';

const say = speaker('en', 'vous');
const difficult = momentName('difficult');
const words = 'Which of their words is the heaviest? It may be the place to begin.';
const english = '[data-open] fieldset:first-of-type textarea[lang="en"]';
const others = 'Which of their days is this about? It may be the place to begin.';

test('a browser that is killed takes no word of a reminder along', async () => {
  const extension = builtExtension('chrome');
  let stage = await openChromium({ extension });
  try {
    let page = chromiumScene(await inFront(stage));
    await beginPack(page, 'Guarded');
    await press(page, difficult);
    await press(page, say('studio.reminder.add'));
    await page.type(english, words);
    await reads(page, say('studio.kept.kept'));

    const profile = await stage.kill();
    stage = await openChromium({ extension, profile });
    page = chromiumScene(await inFront(stage));
    await press(page, 'Guarded');
    await press(page, difficult);
    await press(page, words);
    await waitFor('the words', async () => (await fieldIn(page, 'English'))?.value === words);
    // And it goes on from there.
    await page.type(english, 'First: ');
    await reads(page, say('studio.kept.kept'));
    expect(await keptDraft(page, 'guarded')).toContain(`First: ${words}`);
  } finally {
    await stage.close();
  }
});

test('a reminder carried by the mouse stays where it is put down, and goes back in one step', async () => {
  const stage = await openChromium({ extension: builtExtension('chrome') });
  try {
    const tab = await inFront(stage);
    const page = chromiumScene(tab);
    await beginPack(page, 'Guarded');
    await press(page, difficult);
    for (const text of [words, others]) {
      await press(page, say('studio.reminder.add'));
      await writeIn(page, 'English', text);
    }
    await press(page, others);
    const before = await keptAfter(page, 'guarded', null);
    const grip = (nth: number) => tab.getByRole('button', { name: say('studio.item.drag', { nth }) });
    await grip(2).hover();
    await tab.mouse.down();
    // Picked up at the first few pixels; only then does the way count.
    for (const nth of [2, 1, 1]) {
      const { x = 0, y = 0 } = (await grip(nth).boundingBox()) ?? {};
      await tab.mouse.move(x + 4, y - 8);
    }
    await reads(page, say('studio.drag.over', { nth: 1 }));
    await tab.mouse.up();
    const after = await keptAfter(page, 'guarded', before);
    expect(after.indexOf(others)).toBeLessThan(after.indexOf(words));
    await press(page, say('studio.undo'));
    expect(await keptAfter(page, 'guarded', after)).toBe(before);
  } finally {
    await stage.close();
  }
});

describe.each(['Chromium', 'Firefox'] as const)('two windows of one pack in %s', (browser) => {
  let windows: TwoWindows;
  beforeAll(async () => {
    windows = await twoWindows[browser]('studio.html');
  });
  afterAll(() => windows?.close());

  const showsIn = (scene: Scene, value: string) =>
    waitFor(`“${value}” in the field`, async () => (await fieldIn(scene, 'English'))?.value === value);

  test('the second reads what the first writes, says why, and has nothing to write with', async () => {
    const first = await windows.look('first');
    await beginPack(first, 'Guarded');
    await press(first, difficult);
    await press(first, say('studio.reminder.add'));
    await writeIn(first, 'English', words);
    await reads(first, say('studio.kept.kept'));

    const second = await windows.openSecond('#/guarded/difficult');
    await reads(second, say('studio.elsewhere'));
    await press(second, words);
    await showsIn(second, words);
    expect(await fieldIn(second, 'English')).toMatchObject({ readOnly: true });
    const offered = await wordsIn(second);
    for (const act of ['studio.reminder.add', 'studio.item.remove', 'studio.moment.word'] as const)
      expect(offered).not.toContain(say(act));

    await writeIn(await windows.look('first'), 'English', others);
    await showsIn(await windows.look('second'), others);
  });

  test('the second may write when the first is closed, and nothing of either is lost', async () => {
    await windows.closeFirst();
    const second = await windows.look('second');
    await waitFor('the right to write', async () => (await fieldIn(second, 'English'))?.readOnly === false);
    expect(await wordsIn(second)).not.toContain(say('studio.elsewhere'));
    const before = await keptDraft(second, 'guarded');
    expect(before).toContain(others);
    await writeIn(second, 'Français · vous', 'Par où commencer ?');
    const after = await keptAfter(second, 'guarded', before);
    expect(after).toContain(others);
    expect(after).toContain('Par où commencer ?');
  });
});

describe.each(['Chromium', 'Firefox'] as const)('steps back and forward in %s', (browser) => {
  let theatre: Theatre;
  let page: Scene;
  const drafts: string[] = [];
  beforeAll(async () => {
    theatre = await theatres[browser]({ locale: 'en-US' });
    ({ page } = theatre);
    await theatre.gotoOwn('studio.html');
    await beginPack(page, 'Guarded');
    await press(page, difficult);
  });
  afterAll(() => theatre?.close());

  /** One edit, one step: the draft it leaves is remembered. */
  async function step(act: () => Promise<unknown>) {
    await act();
    drafts.push(await keptAfter(page, 'guarded', drafts.at(-1) ?? null));
  }
  const mayPress = (label: string) =>
    page.run((wanted) => {
      const all = [...document.querySelectorAll<HTMLButtonElement>('header button')];
      return all.find(({ textContent }) => textContent === wanted)?.disabled === false;
    }, label);
  const order = async () =>
    (JSON.parse(drafts.at(-1) ?? '') as { reminders: { text: { en: string } }[] }).reminders.map(
      ({ text }) => text.en,
    );

  test('edits of every kind are kept one by one: written, dragged, narrowed, deleted', async () => {
    await step(async () => {});
    expect(await mayPress(say('studio.undo'))).toBe(false);
    await step(() => press(page, say('studio.reminder.add')));
    await step(() => writeIn(page, 'English', words));
    await step(() => press(page, say('studio.reminder.add')));
    await step(() => writeIn(page, 'English', others));
    expect(await order()).toEqual([words, others]);
    await press(page, others);
    await step(() => drag(say('studio.item.drag', { nth: 2 })));
    expect(await order()).toEqual([others, words]);
    await press(page, others);
    await press(page, say('studio.narrow'));
    await step(() => press(page, say('kind.call')));
    await step(() => press(page, say('studio.item.remove')));
    expect(await order()).toEqual([words]);
  });

  test('all of it is undone, step by step, to the very first state', async () => {
    for (const draft of drafts.slice(0, -1).reverse()) {
      await press(page, say('studio.undo'));
      await expect.poll(() => keptDraft(page, 'guarded'), { timeout: 10_000 }).toBe(draft);
    }
    expect(await mayPress(say('studio.undo'))).toBe(false);
    await press(page, difficult);
    await waitFor('no reminder', async () => !(await wordsIn(page)).includes(words));
  });

  test('and done again, step by step, to the last one', async () => {
    for (const draft of drafts.slice(1)) {
      await press(page, say('studio.redo'));
      await expect.poll(() => keptDraft(page, 'guarded'), { timeout: 10_000 }).toBe(draft);
    }
    expect(await mayPress(say('studio.redo'))).toBe(false);
    await reads(page, words);
    expect(await wordsIn(page)).not.toContain(others);
  });

  /** With the keys of the grip: picked up, carried, put down. */
  async function drag(from: string) {
    await page.run((label) => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.focus(), from);
    await page.press('Space');
    await reads(page, say('studio.drag.over', { nth: 2 }));
    await page.press('ArrowUp');
    await reads(page, say('studio.drag.over', { nth: 1 }));
    await page.press('Space');
    await reads(page, say('studio.drag.end', { nth: 1 }));
  }
});
