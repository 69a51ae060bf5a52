import { el } from '../element.ts';

/** Something one writes in, wherever it stands. */
export interface Editor {
  element: HTMLElement;
  text: () => string;
  insert: (text: string) => void;
  clear: () => void;
  focus: () => void;
}

/** A field of the page itself. */
export function openEditor(label: string, send: () => void): Editor {
  const field = el('div', {
    class: 'editor',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
  });
  makeWritable(field, send);
  return { element: field, ...writingIn(() => field) };
}

/** A document of its own in a same-origin frame, as older tools do. */
export function framedEditor(label: string, send: () => void): Editor {
  const frame = el('iframe', { class: 'editor-frame', title: label, 'data-composer-frame': true });
  frame.srcdoc =
    '<!doctype html><link rel="stylesheet" href="/assets/style/base.css"><link rel="stylesheet" href="/assets/style/editor-frame.css"><body></body>';
  const field = () => frame.contentDocument?.body ?? null;
  frame.addEventListener('load', () => {
    const body = field();
    if (!body) return;
    body.setAttribute('aria-label', label);
    body.setAttribute('role', 'textbox');
    body.ownerDocument.documentElement.lang = document.documentElement.lang;
    makeWritable(body, send);
  });
  return { element: frame, ...writingIn(field) };
}

function makeWritable(field: HTMLElement, send: () => void): void {
  field.setAttribute('contenteditable', 'true');
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  });
}

function writingIn(field: () => HTMLElement | null) {
  return {
    text: () => written(field()),
    insert: (text: string) => {
      const into = field();
      if (!into) return;
      if (written(into) === '') into.replaceChildren();
      into.append(el('div', {}, text));
      into.dispatchEvent(new InputEvent('input', { bubbles: true }));
      into.focus();
    },
    clear: () => field()?.replaceChildren(),
    focus: () => field()?.focus(),
  };
}

/** The lines of an editor: each `div` or `p` is one. It puts hard spaces beside typed ones; nobody meant them. */
function written(field: Node | null): string {
  const lines = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (node.nodeName === 'BR') return '\n';
    const inside = [...node.childNodes].map(lines).join('');
    return /^(DIV|P)$/.test(node.nodeName) ? `\n${inside.replace(/\n$/, '')}` : inside;
  };
  const text = [...(field?.childNodes ?? [])].map(lines).join('');
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
