import { beforeEach, describe, expect, it } from 'vitest';
import { longestText } from '../interactions/limits';
import { reading as shape } from '../interactions/schema';
import { drawExample } from './examples';
import { type PageRead, readPage } from './read';
import { type KnownSite, type SiteProfile, siteProfile } from './schema';

beforeEach(() => document.body.replaceChildren());

type Rules = Partial<SiteProfile['views'][number]>;
const desk = (rules: Rules): KnownSite => ({
  id: 'desk',
  ...siteProfile.parse({
    name: 'Desk',
    hosts: ['https://desk.example/*'],
    views: [
      {
        kind: 'chat',
        since: '2026-01',
        seenWorking: '2026-01',
        address: '/c/(?<id>\\d+)',
        messages: '.m',
        authors: [
          { is: 'customer', when: '.theirs' },
          { is: 'agent', when: '.ours' },
        ],
        text: ['.body'],
        composer: ['textarea', '.editor'],
        ...rules,
      },
    ],
  }),
});
function read(page: string, rules: Rules = {}): PageRead {
  drawExample(document, page);
  return readPage('https://desk.example/c/5', document, [desk(rules)]);
}
function turns(page: string, rules: Rules = {}) {
  const seen = read(page, rules);
  if ('blind' in seen) throw new Error(seen.blind.reason);
  expect(shape.safeParse({ ...seen.reading, composer: 'absent' }).error).toBeUndefined();
  return seen.reading.turns;
}
const blindness = (page: string, rules: Rules = {}) => {
  const seen = read(page, rules);
  return 'blind' in seen ? seen.blind.reason : 'read';
};
const m = (body: string, who = 'theirs', more = '') =>
  `<div class="m ${who}" ${more}><div class="body">${body}</div></div>`;

describe('a reading', () => {
  it('says it is blind where there is no message, or nobody known speaks', () => {
    expect(blindness('<p>Hello</p>')).toBe('no-messages');
    expect(blindness(m('Hello', 'whose'))).toBe('roles-unknown');
    expect(blindness(m('Hello'), { messages: '.renamed' })).toBe('no-messages');
  });

  it('is blind beside words of nobody where its rules could only ever name one side', () => {
    const oneSided: Rules = { authors: [{ is: 'note', when: '.ours' }] };
    expect(blindness(m('Hello', 'whose') + m('A', 'ours') + m('B', 'ours'), oneSided)).toBe('roles-unknown');
    expect(blindness(m('A', 'ours') + m('B', 'ours'), oneSided)).toBe('read');
  });

  it('leaves out whoever no rule knows rather than guess', () => {
    expect(turns(m('Hello') + m('?', 'whose') + m('Hi', 'ours')).map(({ text }) => text)).toEqual([
      'Hello',
      'Hi',
    ]);
  });

  it('of a selector the browser refuses is an error, and never half a reading', () => {
    expect(() => read(m('Hello'), { messages: '.m:is(' })).toThrow();
  });

  it('leaves out hidden messages, drafts and empty ones', () => {
    const page =
      m('Hello') + m('Draft', 'ours draft') + m('Gone', 'ours', 'style="display: none"') + m(' ', 'ours');
    expect(turns(page, { leaveOut: '.draft' })).toHaveLength(1);
  });

  it('holds five thousand turns, each with a key of its own', () => {
    const read = turns(Array.from({ length: 5_000 }, (_, at) => m(at % 3 ? 'Yes' : `No ${at}`)).join(''));
    expect(read).toHaveLength(5_000);
    expect(new Set(read.map(({ key }) => key)).size).toBe(5_000);
  });

  it('cuts a message of 2 MB', () => {
    expect(turns(m('words'.repeat(400_000)))[0]?.text).toHaveLength(longestText);
  });

  it('keeps right-to-left words, emoji, and HTML that is shown as text', () => {
    const page = m('<p dir="rtl">أين طلبي؟</p>') + m('👩🏽‍💻 ok') + m('&lt;img src=x onerror=alert(1)&gt;');
    expect(turns(page).map(({ text }) => text)).toEqual([
      'أين طلبي؟',
      '👩🏽‍💻 ok',
      '<img src=x onerror=alert(1)>',
    ]);
  });

  it('tells turns apart that the page gives one key', () => {
    const page = m('One', 'theirs', 'data-n="1"') + m('Two', 'theirs', 'data-n="1"');
    expect(turns(page, { key: ':scope@data-n' }).map(({ key }) => key)).toEqual(['1', '1 1']);
  });

  it('keeps a turn’s key when the page is drawn again with one more', () => {
    const before = turns(m('Yes') + m('Yes'));
    expect(turns(m('Yes') + m('Yes') + m('Yes')).slice(0, 2)).toEqual(before);
  });

  it('ends only on what is seen and fits', () => {
    const over = { ended: ['.status /^closed$/i', '.over[data-id="{id}"]'] };
    const ended = (more: string) => {
      const seen = read(m('Hello') + more, over);
      return 'reading' in seen && seen.reading.ended;
    };
    expect(ended('<b class="status"> Closed </b>')).toBe(true);
    expect(ended('<b class="status">4 closed tickets</b>')).toBe(false);
    expect(ended('<b class="status" style="display: none">Closed</b>')).toBe(false);
    expect(ended('<i class="over" data-id="5"></i>')).toBe(true);
    expect(ended('<i class="over" data-id="6"></i>')).toBe(false);
  });

  it('ends on a status that says so and nothing else, in the words of tools or of this site', () => {
    const ended = (status: string, more: Rules = { status: ['.status'] }) => {
      drawExample(document, `${m('Hello')}<i class="status">${status}</i>`);
      const site = { ...desk(more), endedWords: ['résolu', 'Rangé'] };
      const seen = readPage('https://desk.example/c/5', document, [site]);
      return 'reading' in seen && seen.reading.ended;
    };
    expect(['Résolu', ' RESOLU ', 'rangé'].map((status) => ended(status))).toEqual([true, true, true]);
    expect(['Résolu hier', 'Ouvert', ''].map((status) => ended(status))).toEqual([false, false, false]);
    expect(ended('Résolu', {})).toBe(false);
  });

  it('names kind and number where only the address is known, and reads nothing', () => {
    expect(read(m('Hello'), { addressOnly: true })).toEqual({
      blind: { site: 'desk', reason: 'address-only', about: { kind: 'chat', id: '5' } },
    });
  });

  it('gives up when more messages are by nobody than by somebody: the page has changed', () => {
    const reason = (page: string) => {
      const seen = read(page);
      return 'blind' in seen ? seen.blind : seen.reading.turns.length;
    };
    const nobody = m('Who?', 'new-class');
    expect(reason(m('Hello') + nobody)).toBe(1);
    expect(reason(m('Hello') + nobody + nobody)).toEqual({
      site: 'desk',
      reason: 'roles-unknown',
      about: { kind: 'chat', id: '5' },
    });
    // An empty bubble, a message still being drawn: nobody has said anything.
    expect(reason(m('Hello') + m('', 'new-class') + m('', 'new-class'))).toBe(1);
  });

  it('takes the draft from the editor one sees', () => {
    const draft = (more: string) => {
      const seen = read(m('Hello') + more);
      return 'reading' in seen ? seen.draft : undefined;
    };
    expect(draft('')).toBeNull();
    expect(draft('<textarea style="display: none">Old</textarea><div class="editor"><p>Dear</p></div>')).toBe(
      'Dear',
    );
    expect(draft('<textarea>Typed</textarea>')).toBe('Typed');
  });

  it('of a page that only continues an interaction has no turns', () => {
    expect(turns('<textarea></textarea>', { messages: undefined })).toEqual([]);
  });
});
