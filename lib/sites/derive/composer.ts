import { documentIn, isVisible } from '../look';
import { placeOfOne } from './anchors';
import { chainOf, everythingIn } from './doors';

const isField = (element: Element) =>
  element.tagName === 'TEXTAREA' ||
  (element.tagName === 'INPUT' && /^(?:text|search|)$/.test(element.getAttribute('type') ?? ''));
const isRich = (element: Element) =>
  /^(?:true|plaintext-only|)$/i.test(element.getAttribute('contenteditable') ?? 'false');
const isEditor = (element: Element) =>
  isField(element) || isRich(element) || element.getAttribute('role') === 'textbox' || isWrittenIn(element);
/** An editor's frame: its whole document is written in. */
const isWrittenIn = (element: Element) =>
  element.tagName === 'BODY' && element.ownerDocument.designMode?.toLowerCase() === 'on';

/** The editor one meant: around what was pointed at, or in it, or in a frame in it. */
export function editorAt(pointed: Element): Element | null {
  const around = chainOf(pointed);
  const outer = around.filter(isEditor).at(-1);
  if (outer) return outer;
  const inside = everythingIn(pointed, 600);
  const found = inside.find((element) => isEditor(element) && isVisible(element));
  if (found) return found;
  for (const frame of inside.filter(({ tagName }) => /^I?FRAME$/.test(tagName))) {
    const body = documentIn(frame)?.body;
    const editor = body && everythingIn(body, 600).find(isEditor);
    if (editor) return editor;
  }
  return null;
}

/** Where one writes; null when nothing there can be written in. */
export function composerPlace(page: Document, pointed: Element): string | null {
  const editor = editorAt(pointed);
  return editor && placeOfOne(page, editor, (found) => found.find(isVisible) === editor);
}
