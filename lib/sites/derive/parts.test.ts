import { afterEach, describe, expect, it } from 'vitest';
import { at, draw, read, site, viewOf } from '@/tests/pages/drawn-page';
import { readPage } from '../read';
import { nothingPointed } from './pointed';
import { viewFrom } from './view-from';

afterEach(() => draw(''));

const said = (by: string, text: string) =>
  `<div class="entry" data-by="${by}"><div class="text">${text}</div></div>`;
const entries = `<div class="entries">${said('customer', 'One')}${said('agent', 'Two')}</div>`;
const both = () => ({ customer: [at('[data-by=customer] .text')], agent: [at('[data-by=agent] .text')] });

describe('what stands beside the messages', () => {
  it('is left out of the words when whole messages were pointed at', () => {
    const whole = (by: string, name: string, text: string) =>
      `<li class="row ${by}"><div class="q"><span class="x7">${name}</span><span class="x8">10:12</span><div class="x9">${text}</div><button>Reply</button></div></li>`;
    draw(
      `<ul class="rows">${whole('in', 'Lou', 'One')}${whole('out', 'Mira', 'Two')}${whole('in', 'Lou', 'Three')}${whole('out', 'Mira', 'Four')}</ul>`,
    );
    const view = viewOf({ customer: [at('.in')], agent: [at('.out')] });
    expect(read(view)).toEqual(['customer: One', 'agent: Two', 'customer: Three', 'agent: Four']);
  });

  it('is found by the tool’s own name for words, where each side has them in another place: two in one are both read', () => {
    const content = (text: string) => `<div class="content"><div>${text}</div></div>`;
    const theirs = (text: string) =>
      `<div class="pack left"><div class="head">Lou</div><div class="one">${text}</div></div>`;
    const mine = (text: string) =>
      `<div class="pack right"><div class="hour">10:12</div><div class="sent"><div>${text}</div></div></div>`;
    const thread = (last: string) =>
      `<div class="packs">${theirs(content('One'))}${mine(content('Two'))}${theirs(last)}${mine(content('Five'))}</div>`;
    draw(thread(content('Three')));
    const view = viewOf({ customer: [at('.one')], agent: [at('.sent')] });
    expect(view.text).toEqual(['.content']);
    draw(thread(content('Three') + content('Four')));
    expect(read(view)).toEqual(['customer: One', 'agent: Two', 'customer: Three\nFour', 'agent: Five']);
  });

  it('takes newest-first pages as they are, and a status in words', () => {
    const timed = (by: string, text: string, hour: number) =>
      said(by, text).replace('<div class="text"', `<time datetime="2026-11-20T${hour}:00:00Z">x</time>$&`);
    draw(
      `<span class="ticket-status">Closed</span><div class="entries">${timed('agent', 'Two', 12)}${timed('customer', 'One', 11)}</div>`,
    );
    const view = viewOf({ ...both(), closed: at('.ticket-status') });
    expect(view).toMatchObject({ order: 'up', status: ['.ticket-status'], ended: [], at: 'time@datetime' });
    expect(read(view)).toEqual(['customer: One', 'agent: Two']);
  });

  it('goes on over midnight, and a page that is newest first stays so', () => {
    const timed = (by: string, text: string, hour: string) =>
      said(by, text).replace('<div class="text"', `<time>${hour}</time>$&`);
    draw(`<div class="entries">${timed('customer', 'One', '23:58')}${timed('agent', 'Two', '00:03')}</div>`);
    expect(viewOf(both()).order).toBe('down');
    draw(
      `<div class="entries">${timed('agent', 'Two', '00:03')}${timed('customer', 'One', '23:58')}${timed('customer', 'Nil', '23:41')}</div>`,
    );
    expect(viewOf(both()).order).toBe('up');
  });

  it.each([
    ['a text of its own', 'Wrapped up', ['.state /^Wrapped up$/i']],
    ['a text with a name', 'Closed by Ana', ['.state']],
    ['a text with a number', 'Closed on 3 May', ['.state']],
    ['a sign without words', '', ['.state']],
  ])('takes %s for the end', (_, text, ended) => {
    draw(`<p class="state">${text}</p>${entries}`);
    expect(viewOf({ ...both(), closed: at('.state') })).toMatchObject({ ended, status: [] });
  });

  it.each([
    ['a field', '<textarea id="reply-4711" class="reply-field"></textarea>', '.reply-field'],
    [
      'CKEditor 5',
      '<div class="ck ck-editor__editable" contenteditable="true"><p>Dear</p></div>',
      '.ck-editor__editable',
    ],
    [
      'ProseMirror',
      '<div class="box"><div class="ProseMirror" contenteditable="true"><p>Dear</p></div></div>',
      '.ProseMirror',
    ],
    [
      'Draft',
      '<div class="public-DraftEditor-content" contenteditable="true" role="textbox"><div data-block="true"><span>Dear</span></div></div>',
      '.public-DraftEditor-content',
    ],
    [
      'Lexical',
      '<div contenteditable="true" data-lexical-editor="true"><p><span>Dear</span></p></div>',
      '[data-lexical-editor="true"]',
    ],
    [
      'Quill',
      '<div class="ql-container"><div class="ql-editor" contenteditable="true"><p>Dear</p></div></div>',
      '.ql-editor',
    ],
  ])('finds the editor of %s from any element in it, and from what is around it', (_, editor, place) => {
    draw(`${entries}<footer class="foot">${editor}<button>Send</button></footer>`);
    const innermost = [...document.querySelectorAll('footer *:not(button)')].at(-1) as Element;
    for (const composer of [innermost, at('footer')]) {
      const [found = ''] = viewOf({ ...both(), composer }).composer;
      expect(document.querySelector(found)).toBe(document.querySelector(place));
      expect(found).not.toMatch(/nth-|\d/);
    }
  });

  it('goes by the number in the page when the address has none', () => {
    draw(`<h1 class="title">Request #4711 of Lou</h1>${entries}`);
    const derived = viewFrom(
      'https://desk.example/open',
      document,
      { ...nothingPointed, ...both(), number: at('h1') },
      null,
    );
    if ('cannot' in derived) throw new Error(derived.cannot);
    expect(derived.view.id).toBe('.title /#(\\d+)/');
    const page = readPage('https://desk.example/open', document, [site(derived.view)]);
    expect(page).toMatchObject({ reading: { id: '4711' } });
    expect(readPage('https://desk.example/lists', document, [site(derived.view)])).toHaveProperty('blind');
  });
});
