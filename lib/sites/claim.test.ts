import { beforeEach, describe, expect, it } from 'vitest';
import { claimPage, isHost } from './claim';
import { type KnownSite, type View, view } from './schema';

beforeEach(() => document.body.replaceChildren());

const seen = { kind: 'ticket' as const, since: '2026-01', seenWorking: '2026-01' };
const site = (id: string, hosts: string[], ...views: Partial<View>[]): KnownSite => ({
  id,
  name: id,
  hosts,
  inFrames: false,
  endedWords: [],
  views: views.map((one) => view.parse({ ...seen, address: '/t/(?<id>\\d+)', ...one })),
});
const hosted = site('hosted', ['https://*.desk.example/*'], { root: '.pane[data-id="{id}"]', messages: 'p' });
const housed = site('housed', [], { marker: '#housed', messages: 'p' });

const claimed = (url: string, body: string, ...sites: KnownSite[]) => {
  document.body.innerHTML = body;
  const found = claimPage(url, document, sites);
  return 'blind' in found
    ? found.blind.reason
    : `${found.claim.site.id} ${found.claim.view.kind} ${found.claim.id}`;
};

describe('hosts', () => {
  it.each([
    ['https://acme.desk.example/x', true],
    ['https://desk.example/', true],
    ['https://acme.desk.example:8443/', true],
    ['http://acme.desk.example/', false],
    ['https://evildesk.example/', false],
    ['https://desk.example.evil.example/', false],
  ])('%s', (url, own) => expect(isHost(url, 'https://*.desk.example/*')).toBe(own));

  it('without a star is that host alone', () => {
    expect(isHost('https://app.desk.example/', 'https://app.desk.example/*')).toBe(true);
    expect(isHost('https://my.app.desk.example/', 'https://app.desk.example/*')).toBe(false);
  });
});

describe('a page', () => {
  it('belongs to the tool whose host it is on, or whose marker it holds', () => {
    expect(claimed('https://a.desk.example/t/7', '<div class="pane" data-id="7"></div>', hosted)).toBe(
      'hosted ticket 7',
    );
    expect(claimed('https://own.example/t/7', '<i id="housed"></i>', hosted, housed)).toBe('housed ticket 7');
    expect(claimed('https://own.example/t/7', '', hosted, housed)).toBe('no-profile');
  });

  it('on a customer’s own domain needs the marker, on the tool’s host too where there is one', () => {
    const both = site('both', ['https://*.desk.example/*'], { marker: '#both', messages: 'p' });
    expect(claimed('https://own.example/t/7', '<i id="both"></i>', both)).toBe('both ticket 7');
    expect(claimed('https://a.desk.example/t/7', '', both)).toBe('no-interaction');
  });

  it('at no known address holds no interaction', () => {
    expect(claimed('https://a.desk.example/list', '', hosted)).toBe('no-interaction');
  });

  it('takes its kind from what is visible', () => {
    const kinds = site(
      'kinds',
      ['https://desk.example/*'],
      { kind: 'call', when: '.timer' },
      { kind: 'chat', when: '.status /live/', unless: '.timer' },
      { kind: 'ticket' },
    );
    const kindOf = (body: string) => claimed('https://desk.example/t/7', body, kinds);
    expect(kindOf('<i class="timer"></i><b class="status">live</b>')).toBe('kinds call 7');
    expect(kindOf('<i class="timer" style="display: none"></i><b class="status">live</b>')).toBe(
      'kinds chat 7',
    );
    expect(kindOf('<b class="status">mail</b>')).toBe('kinds ticket 7');
  });

  it('takes its id from the page where the address has none', () => {
    const inside = site('inside', ['https://desk.example/*'], { address: '/inbox', id: 'h1 /#(\\d+)/' });
    expect(claimed('https://desk.example/inbox', '<h1>Lamp #88</h1>', inside)).toBe('inside ticket 88');
    expect(claimed('https://desk.example/inbox', '<h1>Inbox</h1>', inside)).toBe('no-interaction');
  });
});

describe('panes', () => {
  const pane = site('panes', ['https://desk.example/*'], {
    root: '.pane',
    messages: 'p',
    agrees: '.pane h1',
  });
  const root = (body: string) => {
    document.body.innerHTML = body;
    const found = claimPage('https://desk.example/t/7', document, [pane]);
    return 'blind' in found ? found.blind.reason : (found.claim.root as Element).id;
  };

  it('that are hidden do not count', () => {
    expect(
      root(
        '<div class="pane" id="a" style="visibility: hidden"><p>1</p></div><div class="pane" id="b"><p>1</p></div>',
      ),
    ).toBe('b');
    expect(root('<div style="display: none"><div class="pane" id="a"><p>1</p></div></div>')).toBe(
      'no-messages',
    );
  });

  it('that lie in one another are one, and an empty one beside is none', () => {
    expect(root('<div class="pane" id="a"><div class="pane" id="b"><p>1</p></div></div>')).toBe('a');
    expect(root('<div class="pane" id="a"></div><div class="pane" id="b"><p>1</p></div>')).toBe('b');
  });

  it('that both hold a conversation are read by nobody', () => {
    expect(root('<div class="pane"><p>1</p></div><div class="pane"><p>2</p></div>')).toBe('id-contradicts');
  });

  it('that name another interaction are read by nobody', () => {
    expect(root('<div class="pane" id="a"><h1>7</h1><p>1</p></div>')).toBe('a');
    expect(root('<div class="pane" id="a"><h1>8</h1><p>1</p></div>')).toBe('id-contradicts');
  });

  it('takes the number from the pane in sight, not from one that is mounted and hidden', () => {
    const tabs = site('tabs', ['https://desk.example/*'], {
      address: '/t/',
      root: '[id^="chat-"]',
      id: ':scope@id /(\\d+)$/',
      messages: 'p',
    });
    const pane = (id: number, more = '') => `<div id="chat-${id}" ${more}><p>Hi</p></div>`;
    const hidden = 'style="display: none"';
    expect(claimed('https://desk.example/t/', pane(4, hidden) + pane(7), tabs)).toBe('tabs ticket 7');
    expect(claimed('https://desk.example/t/', pane(4) + pane(7), tabs)).toBe('id-contradicts');
    expect(claimed('https://desk.example/t/', '', tabs)).toBe('no-interaction');
  });
});
