/** Elements that stand on lines of their own, so that quotes and signatures keep their line starts. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
/** Cells stand beside each other: their words must not grow together. */
const cells = new Set(['TD', 'TH']);
const silent = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD SELECT BUTTON SVG svg'.split(' '));

/**
 * The words a person reads in an element: lines kept, `without` left out, cut at `most` characters.
 * Closer to `innerText` than `textContent`, and it needs no layout.
 */
export function wordsOf(element: Element, without: string | undefined, most: number): string {
  const lines: string[] = [''];
  let size = 0;

  const say = (text: string) => {
    lines[lines.length - 1] += text;
    size += text.length;
  };
  const endLine = () => void lines.push('');
  const newLine = () => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const walk = (node: Node) => {
    if (size > most) return;
    if (node.nodeType === Node.TEXT_NODE) return readText(node, say, endLine);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const child = node as Element;
    if (silent.has(child.tagName) || (child !== element && isHidden(child))) return;
    if (without && child !== element && child.matches(without)) return;
    if (child.tagName === 'BR') return endLine();
    if (child.tagName === 'IMG') return say(child.getAttribute('alt') ?? '');
    const block = blocks.has(child.tagName);
    if (block) newLine();
    if (cells.has(child.tagName)) say(' ');
    for (const inside of childrenOf(child)) walk(inside);
    if (block) newLine();
  };
  walk(element);
  return lines
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '');
}

/** Folded quotes, preheaders of mails: in the page, and not for a reader. */
const isHidden = (element: Element) =>
  element.hasAttribute('hidden') || element.checkVisibility?.() === false || isHiddenByHand(element);

/** For simulated pages without layout. */
const isHiddenByHand = (element: Element) => /display:\s*none/i.test(element.getAttribute('style') ?? '');

/** Open shadow roots are read like the rest. */
const childrenOf = (element: Element) => [...(element.shadowRoot ?? element).childNodes];

function readText(node: Node, say: (text: string) => void, endLine: () => void): void {
  const text = node.textContent ?? '';
  const keeps = text.includes('\n') && keepsLines(node.parentElement);
  const [first = '', ...rest] = keeps ? text.split('\n') : [text.replace(/\s+/g, ' ')];
  say(first);
  for (const line of rest) {
    endLine();
    say(line);
  }
}

function keepsLines(element: Element | null): boolean {
  if (!element) return false;
  const { whiteSpace = '' } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
  return whiteSpace.startsWith('pre') || element.closest('pre') !== null;
}
