import type { Scene } from './firefox-scene';
import { waitFor } from './wait-for';

/** The shadow tree of the code view, marked so that a hand can find it; waits for it. */
export const codeView = (scene: Scene) =>
  waitFor('the code view', () =>
    scene.run(() => {
      const host = [...document.querySelectorAll('main div')].find(({ shadowRoot }) =>
        shadowRoot?.querySelector('.cm-content'),
      );
      host?.setAttribute('data-story-code', '');
      return host !== undefined;
    }),
  );

/** A key of the code view's own, which writes nothing. */
export async function codeKey(scene: Scene, key: string, keyCode: number, shiftKey = false): Promise<void> {
  await codeView(scene);
  await scene.run(
    (name, code, shift) => {
      const content = document
        .querySelector('[data-story-code]')
        ?.shadowRoot?.querySelector<HTMLElement>('.cm-content');
      content?.focus();
      const pressed = { key: name, keyCode: code, ctrlKey: true, shiftKey: shift, bubbles: true };
      content?.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, cancelable: true }));
    },
    key,
    keyCode,
    shiftKey,
  );
}
const selectAll = (scene: Scene) => codeKey(scene, 'a', 65);

/** Everything that stands in the code view: it draws only what is on screen, so it is copied as a person would. */
export async function codeIn(scene: Scene): Promise<string> {
  await selectAll(scene);
  return scene.run(() => {
    const clipboardData = new DataTransfer();
    const copying = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    document
      .querySelector('[data-story-code]')
      ?.shadowRoot?.querySelector('.cm-content')
      ?.dispatchEvent(copying);
    return copying.clipboardData?.getData('text/plain') ?? '';
  });
}

/** Pastes over everything that stands in the code view. */
export async function pasteCode(scene: Scene, text: string): Promise<void> {
  await selectAll(scene);
  await scene.run((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    // Firefox fills an event's clipboard from words of its own.
    const held = { clipboardData, dataType: 'text/plain', data: words };
    document
      .querySelector('[data-story-code]')
      ?.shadowRoot?.querySelector('.cm-content')
      ?.dispatchEvent(new ClipboardEvent('paste', { ...held, bubbles: true, cancelable: true }));
  }, text);
}

/** Writes over everything that stands in the code view, as keys do: through the browser's own editing. */
export async function writeCode(scene: Scene, words: string): Promise<void> {
  await selectAll(scene);
  await scene.run((text) => document.execCommand('insertText', false, text), words);
}

/** The numbers of the lines that carry a mark in the margin. */
export const markedLines = (scene: Scene): Promise<number[]> =>
  scene.run(() => {
    const root = document.querySelector('[data-story-code]')?.shadowRoot;
    const numbers = [...(root?.querySelectorAll('.cm-lineNumbers .cm-gutterElement') ?? [])];
    const top = (one: Element) => Math.round(one.getBoundingClientRect().top);
    const marked = [...(root?.querySelectorAll('.cm-lint-marker') ?? [])].map((mark) =>
      top(mark.closest('.cm-gutterElement') ?? mark),
    );
    return numbers
      .filter((one) => marked.some((at) => Math.abs(at - top(one)) < 3))
      .map(({ textContent }) => Number(textContent))
      .filter((number) => number > 0);
  });

/** Everything the code view has found, as its own list tells it: opened by keys. */
export async function foundInCode(scene: Scene): Promise<string[]> {
  await codeKey(scene, 'M', 77, true);
  return scene.run(() => {
    const root = document.querySelector('[data-story-code]')?.shadowRoot;
    return [...(root?.querySelectorAll('.cm-panel-lint li') ?? [])].map(
      ({ textContent }) => textContent ?? '',
    );
  });
}
