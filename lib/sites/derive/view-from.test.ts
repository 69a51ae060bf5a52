import { afterEach, describe, expect, it } from 'vitest';
import { at, draw, point, read, viewOf } from '@/tests/pages/drawn-page';
import { nothingPointed } from './pointed';
import { viewFrom } from './view-from';

afterEach(() => draw(''));

describe('a view from what was pointed at', () => {
  it('goes by test attributes before classes', () => {
    draw(
      `<main><ul class="css-1x9">${[
        ['customer', 'Where is it?'],
        ['agent', 'On its way.'],
        ['customer', 'Thanks'],
      ]
        .map(
          (
            [by, text],
            nth,
          ) => `<li class="css-77a css-${by === 'agent' ? 'q1' : 'w2'} from-${by}" data-testid="message-${by}" data-message-id="${nth + 10}">
        <span class="name">${by === 'agent' ? 'Mira' : 'Lou'}</span><time datetime="2026-11-0${nth + 1}T10:00:00Z">now</time><div class="css-a9"><p>${text}</p><p>Bye</p></div></li>`,
        )
        .join('')}</ul><textarea></textarea></main>`,
    );
    const view = viewOf({ customer: [at('li p')], agent: [at('li:nth-child(2) p')] });
    expect(view.authors).toEqual([
      { is: 'customer', when: '[data-testid="message-customer"]' },
      { is: 'agent', when: '[data-testid="message-agent"]' },
    ]);
    expect(view).toMatchObject({
      name: '.name',
      at: 'time@datetime',
      key: ':scope@data-message-id',
      order: 'down',
      kind: 'ticket',
    });
    expect(read(view)).toEqual([
      'customer: Where is it?\nBye',
      'agent: On its way.\nBye',
      'customer: Thanks\nBye',
    ]);
  });

  it('reads a page whose classes are all hashed', () => {
    const said = (mine: boolean, name: string, text: string) =>
      `<div class="xa1 ${mine ? 'zq9f' : 'k3pd'}"><div class="p0o1"><span class="r7">${name}</span><span class="t8">10:0${text.length % 10}</span></div><div class="b5w2"><span>${text}</span></div></div>`;
    draw(
      `<div class="q0"><div class="w9"><div class="d1x"><span>Today</span></div>${said(false, 'Lou', 'Where is it?')}${said(true, 'Mira', 'On its way.')}${said(false, 'Lou', 'Thank you very much')}${said(true, 'Mira', 'Bye')}</div><div class="ed9" contenteditable="true"></div></div>`,
    );
    const view = viewOf({
      customer: [at('.k3pd .b5w2 span')],
      agent: [at('.zq9f .b5w2 span')],
      composer: at('.ed9'),
    });
    expect(read(view)).toEqual([
      'customer: Where is it?',
      'agent: On its way.',
      'customer: Thank you very much',
      'agent: Bye',
    ]);
    expect(JSON.stringify(view)).not.toMatch(/nth-/);
    expect(view.composer).toHaveLength(1);
  });

  it('tells sides by what stands in a message, where messages themselves are alike', () => {
    const said = (by: string, text: string) =>
      `<article><img class="avatar-${by}" alt=""><div class="words">${text}</div></article>`;
    draw(
      `<section role="log">${said('customer', 'One')}${said('agent', 'Two')}${said('agent', 'Three')}</section>`,
    );
    const view = viewOf({ customer: [at('.words')], agent: [at('article:nth-child(2) .words')] });
    expect(view.authors[0]).toEqual({ is: 'customer', when: ':has(.avatar-customer)' });
    expect(read(view)).toEqual(['customer: One', 'agent: Two', 'agent: Three']);
  });

  it('goes by names only when nothing else tells, and never lets a colleague in unnoticed', () => {
    const said = (name: string, text: string) => `<li><b>${name}</b><p>${text}</p></li>`;
    draw(
      `<ol id="thread">${said('Lou', 'One')}${said('Mira', 'Two')}${said('Lou', 'Three')}${said('Mira', 'Four')}</ol>`,
    );
    const view = viewOf({ customer: [at('p')], agent: [at('li:nth-child(2) p')] });
    expect(view.authors).toEqual([
      { is: 'agent', saying: 'b /^(?:Mira)$/' },
      { is: 'customer', saying: 'b' },
    ]);
    expect(view.sure.authors).toBe('low');
    expect(read(view)).toEqual(['customer: One', 'agent: Two', 'customer: Three', 'agent: Four']);
  });

  it('finds messages in groups of a day, although both were pointed at in one', () => {
    const said = (by: string, text: string) =>
      `<div class="msg msg-${by}"><div class="body">${text}</div></div>`;
    draw(
      `<div class="log"><section class="day"><h3>Monday</h3>${said('in', 'One')}${said('out', 'Two')}${said('in', 'Three')}</section><section class="day"><h3>Tuesday</h3>${said('in', 'Four')}${said('out', 'Five')}</section></div>`,
    );
    const view = viewOf({ customer: [at('.msg-in')], agent: [at('.msg-out .body')] });
    expect(read(view)).toEqual([
      'customer: One',
      'agent: Two',
      'customer: Three',
      'customer: Four',
      'agent: Five',
    ]);
  });

  it('is corrected by pointing again', () => {
    const said = (classes: string, text: string) =>
      `<div class="row ${classes}"><div class="body">${text}</div></div>`;
    draw(
      `<div class="log">${said('left vip', 'One')}${said('right', 'Two')}${said('left', 'Three')}${said('right auto', 'Four')}${said('left', 'Five')}</div>`,
    );
    const [one, two, , four] = document.querySelectorAll('.body') as unknown as Element[];
    if (!one || !two || !four) throw new Error('no messages');
    const first = viewOf({ customer: [one], agent: [two] });
    expect(read(first)).toContain('agent: Four');
    const mended = viewOf({ customer: [one], agent: [two], system: [four] });
    expect(read(mended)).toEqual([
      'customer: One',
      'agent: Two',
      'customer: Three',
      'system: Four',
      'customer: Five',
    ]);
  });

  it('reads in open shadow roots and in frames', () => {
    draw('<div id="app"><chat-thread></chat-thread></div>');
    const thread = at('chat-thread').attachShadow({ mode: 'open' });
    const list = document.createElement('div');
    list.className = 'list';
    for (const [by, text] of [
      ['in', 'One'],
      ['out', 'Two'],
      ['in', 'Three'],
    ]) {
      const message = document.createElement('div');
      message.className = `bubble bubble-${by}`;
      message.append(Object.assign(document.createElement('p'), { textContent: text }));
      list.append(message);
    }
    thread.append(list);
    const view = viewOf({
      customer: [list.children[0] as Element],
      agent: [list.children[1]?.firstElementChild as Element],
    });
    expect(`${view.root ?? ''} ${view.messages ?? ''}`).toContain('>>>');
    expect(read(view)).toEqual(['customer: One', 'agent: Two', 'customer: Three']);
  });

  it('says why when it cannot', () => {
    draw('<main><div class="a"><p>One</p><p>Two</p></div></main>');
    const p = at('p');
    expect(point({ customer: [p], agent: [p] })).toEqual({ cannot: 'same-for-both' });
    expect(point({ customer: [at('.a')], agent: [p] })).toEqual({ cannot: 'not-a-message' });
    expect(point({ customer: [document.createElement('p')], agent: [p] })).toEqual({
      cannot: 'out-of-reach',
    });
    expect(point({ customer: [p], agent: [at('p + p')] })).toEqual({ cannot: 'same-for-both' });
    expect(
      viewFrom(
        'https://desk.example/chats',
        document,
        { ...nothingPointed, customer: [p], agent: [at('p + p')] },
        null,
      ),
    ).toEqual({ cannot: 'no-number' });
  });
});
