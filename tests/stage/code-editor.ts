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

/** What stands in the code view, line by line; the stories keep to packs that fit in it. */
export async function codeIn(scene: Scene): Promise<string> {
  await codeView(scene);
  return scene.run(() => {
    const root = document.querySelector('[data-story-code]')?.shadowRoot;
    return [...(root?.querySelectorAll('.cm-line') ?? [])].map(({ textContent }) => textContent).join('\n');
  });
}

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
export const selectAll = (scene: Scene) => codeKey(scene, 'a', 65);

/** Pastes over everything that stands in the code view. */
export async function pasteCode(scene: Scene, text: string): Promise<void> {
  await selectAll(scene);
  await scene.run((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document
      .querySelector('[data-story-code]')
      ?.shadowRoot?.querySelector('.cm-content')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
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
    return [...(root?.querySelectorAll('.cm-panel-lint li') ?? [])].map(({ textContent }) => textContent ?? '');
  });
}
