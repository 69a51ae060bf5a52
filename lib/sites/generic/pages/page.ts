import type { Author, Kind } from '../../../interactions/schema';
import { drawExample } from '../../examples';

/** A page written by hand to measure guessing: what a person would say of it. */
export interface Page {
  /** A sentence: what this page shows. */
  shows: string;
  url: string;
  page: string;
  /** What stands in open shadow roots, by the host's selector; `*` stands for its own content. */
  shadows?: Record<string, string>;
}
export interface Talk extends Page {
  kind: Kind;
  id: string;
  /** In the order they were said. */
  turns: [Author, string][];
}

/** Draws it, shadow roots too. */
export function drawPage(document: Document, { page, shadows = {} }: Page): void {
  drawExample(document, page);
  for (const [host, content] of Object.entries(shadows))
    for (const element of document.querySelectorAll(host)) {
      const sketch = new DOMParser().parseFromString(
        content.replaceAll('*', element.textContent ?? ''),
        'text/html',
      );
      const nodes = [...sketch.body.childNodes].map((node) => document.importNode(node, true));
      element.attachShadow({ mode: 'open' }).replaceChildren(...nodes);
    }
}
