import { composerState, notComposing, noteDraft } from './composing';
import type { PageRead } from './read';
import type { SiteExample } from './schema';

/** Puts a sketch into a page, body attributes included, as if the tool had drawn it. */
export function drawExample(page: Document, sketched: string): void {
  const sketch = new DOMParser().parseFromString(sketched, 'text/html');
  for (const { name } of [...page.body.attributes]) page.body.removeAttribute(name);
  for (const { name, value } of sketch.body.attributes) page.body.setAttribute(name, value);
  page.body.replaceChildren(...[...sketch.body.childNodes].map((node) => page.importNode(node, true)));
  openShadowRoots(page);
}

/** What a browser does with `<template shadowrootmode>` when it parses a page, and not when it is put into one. */
function openShadowRoots(page: Document): void {
  for (const template of page.body.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(page.importNode(template.content, true));
    template.remove();
  }
}

/** What was read, told as the example tells it: what the example leaves out is not compared. */
export function asTold(read: PageRead, { reads }: SiteExample): unknown {
  if ('blind' in read) {
    const { reason, about } = read.blind;
    return 'about' in reads ? { blind: reason, about } : { blind: reason };
  }
  if ('blind' in reads) return read.reading;
  const composer = composerState(noteDraft(notComposing, read.draft, 0), false, 0);
  const reading = { ...read.reading, composer };
  const turns = reading.turns.map((turn, at) => pick(turn, reads.turns[at] ?? turn));
  return { ...pick(reading, reads), turns };
}

const pick = (from: object, like: object) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name in like));
