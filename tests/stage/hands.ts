import type { Scene } from './firefox-scene';
import { waitFor } from './wait-for';

/** Everything a person can read in a document, on one line. */
export const wordsIn = (scene: Scene): Promise<string> =>
  scene.run(() => document.body.innerText.replace(/\s+/g, ' '));

/** Waits until these words stand there; what stands there. */
export const reads = (scene: Scene, words: string | RegExp): Promise<string> =>
  waitFor(`“${words}”`, async () => {
    const seen = await wordsIn(scene).catch(() => '');
    return (typeof words === 'string' ? seen.includes(oneLine(words)) : words.test(seen)) && seen;
  }).catch(async (trouble: Error) => {
    throw new Error(`${trouble.message}; there stands: ${await wordsIn(scene)}`);
  });

const oneLine = (words: string) => words.replace(/\s+/g, ' ');

/** Clicks the button, choice or link that says this, with the real mouse; again if it was redrawn meanwhile. */
export async function press(scene: Scene, label: string): Promise<void> {
  const tryOnce = async () => {
    await waitFor(`something to press that says “${label}”`, () => mark(scene, label));
    await scene.click('[data-story-hand]');
  };
  await tryOnce().catch(tryOnce);
}

/** Puts these words into the field with this label, in the place of what stood there, as a paste does. */
export async function paste(scene: Scene, label: string, words: string, inside = 'body'): Promise<void> {
  await waitFor(`a field called “${label}”`, () =>
    scene.run(
      (wanted, text, where) => {
        // A field that must be filled in has a star behind its label.
        const plain = (words: string | null | undefined) =>
          (words ?? '')
            .replace(/\s+/g, ' ')
            .replace(/\*?\s*$/, '')
            .trim();
        const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
          `${where} input, ${where} textarea`,
        );
        const field = [...fields].find(({ labels }) =>
          [...(labels ?? [])].some((one) => plain(one.textContent) === wanted),
        );
        if (!field) return false;
        field.focus();
        field.select();
        return document.execCommand('insertText', false, text);
      },
      oneLine(label),
      words,
      inside,
    ),
  );
}

/** Marks what will be pressed: only our own pages are ever touched this way. */
const mark = (scene: Scene, label: string) =>
  scene.run((wanted) => {
    const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    for (const old of document.querySelectorAll('[data-story-hand]')) old.removeAttribute('data-story-hand');
    const all = document.querySelectorAll(
      'button, a, label, summary, [role="button"], [role="radio"], [role="tab"]',
    );
    const says = (one: Element) => [plain(one.textContent), plain(one.getAttribute('aria-label'))];
    const shown = [...all].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const found =
      shown.find((one) => says(one).includes(wanted)) ??
      shown.find((one) => says(one).some((text) => text.includes(wanted)));
    found?.setAttribute('data-story-hand', '');
    // As a person does: what is pressed is brought out from under the bar at the foot first.
    found?.scrollIntoView({ block: 'center' });
    return found !== undefined;
  }, oneLine(label));
