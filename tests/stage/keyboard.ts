import { expect } from 'vitest';
import type { Scene } from './firefox-scene';
import { waitFor } from './wait-for';

/** What a person finds out about where the focus is, without a mouse. */
interface Focused {
  /** Its name: its label, or its words. */
  name: string;
  /** The browser would draw the focus here, and something is drawn. */
  isShown: boolean;
}

/** Where the focus is; null on the page itself. */
export const focused = (scene: Scene): Promise<Focused | null> =>
  scene.run(() => {
    const one = document.activeElement as HTMLInputElement | null;
    if (!one || one === document.body) return null;
    const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const labels = [...(one.labels ?? [])].map(({ textContent }) => plain(textContent));
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    // In a text it is the caret, and the line around it.
    const isText = one.matches('textarea, input:not([type=checkbox], [type=radio])');
    return {
      name: plain(one.getAttribute('aria-label')) || labels[0] || plain(one.textContent),
      isShown: one.matches(':focus-visible') && (isDrawn || isText),
    };
  });

const mostStops = 120;

/**
 * Goes on with Tab (or back, with Shift) until the focus is on what is called this; every stop on the way shows
 * where it is.
 */
export async function tabTo(scene: Scene, name: string, way: 'on' | 'back' = 'on'): Promise<void> {
  const seen: string[] = [];
  while (seen.length < mostStops) {
    await scene.press(way === 'on' ? 'Tab' : 'Shift+Tab');
    const here = await focused(scene);
    seen.push(here?.name ?? '(the page)');
    if (here) expect(here, `the focus on “${here.name}” can be seen`).toMatchObject({ isShown: true });
    if (here?.name === name) return;
  }
  throw new Error(`no “${name}” within ${mostStops} stops: ${seen.join(', ')}`);
}

/** Waits until the focus has come to what is called this, wherever it was. */
export const comesTo = (scene: Scene, name: string) =>
  waitFor(`the focus on “${name}”`, async () => (await focused(scene))?.name === name);

/** Words, by real keys, into what has the focus. */
export const keys = (scene: Scene, words: string) => scene.type(':focus', words);
