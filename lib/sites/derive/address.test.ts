// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuick } from '../pattern';
import { addressOf, numberIn } from './address';

/** An address, the number in it, another interaction of the same tool, and pages that are none. */
const told: [address: string, id: string | null, other: string, none: string[]][] = [
  [
    'https://acme.zendesk.com/agent/tickets/4711',
    '4711',
    'https://b.zendesk.com/agent/tickets/9',
    ['https://acme.zendesk.com/agent/filters/360', 'https://acme.zendesk.com/agent/tickets/new'],
  ],
  [
    'https://desk.example/app/accounts/3/inbox/5/conversations/88?messageId=4',
    '88',
    'https://desk.example/app/accounts/4/inbox/9/conversations/7',
    ['https://desk.example/app/accounts/3/settings/agents/12', 'https://desk.example/app/accounts/3/inbox/5'],
  ],
  [
    'https://lounge.example/#/chan-2',
    'chan-2',
    'https://lounge.example/#/chan-31',
    ['https://lounge.example/#/settings/general', 'https://lounge.example/#/help'],
  ],
  [
    'https://acme.lightning.force.com/lightning/r/Case/5003000000D8cuIAAR/view',
    '5003000000D8cuIAAR',
    'https://acme.lightning.force.com/lightning/r/Case/5003000000D8cuQ/view',
    [
      'https://acme.lightning.force.com/lightning/o/Case/list',
      'https://acme.lightning.force.com/lightning/r/Case/0013000000D8cuIAAR/view',
    ],
  ],
  [
    'https://rt.example/Ticket/Display.html?id=12',
    '12',
    'https://rt.example/Ticket/Display.html?x=y&id=13#txn',
    ['https://rt.example/Admin/Queues/Modify.html?id=12', 'https://rt.example/Ticket/Display.html'],
  ],
  [
    'https://otrs.example/otrs/index.pl?Action=AgentTicketZoom;TicketID=5',
    '5',
    'https://otrs.example/otrs/index.pl?Action=AgentTicketZoom;TicketID=61',
    [
      'https://otrs.example/otrs/index.pl?Action=AgentCustomer;TicketID=5',
      'https://otrs.example/otrs/index.pl?Action=AgentTicketQueue',
    ],
  ],
  [
    'https://zammad.example/#ticket/zoom/5/12',
    '5',
    'https://zammad.example/#ticket/zoom/77',
    ['https://zammad.example/#ticket/view', 'https://zammad.example/#profile/5'],
  ],
  [
    'https://odoo.example/web#id=5&menu_id=3&model=helpdesk.ticket&view_type=form',
    '5',
    'https://odoo.example/web#id=8&model=helpdesk.ticket&view_type=form',
    [
      'https://odoo.example/web#model=helpdesk.ticket&view_type=list',
      'https://odoo.example/web#id=8&model=res.users&view_type=form',
    ],
  ],
  [
    'https://x.service-now.com/nav_to.do?number=INC0012345',
    'INC0012345',
    'https://x.service-now.com/nav_to.do?number=CS0001',
    ['https://x.service-now.com/nav_to.do?number=none'],
  ],
  [
    'https://chat.example/fr/session_9f2a41c7?tab=info',
    'session_9f2a41c7',
    'https://chat.example/de/session_11b',
    ['https://chat.example/fr/settings'],
  ],
  [
    'https://t.example/c/0b5f5d2e-1f1b-4a6e-9f43-2f1f6a4f9a11/details',
    '0b5f5d2e-1f1b-4a6e-9f43-2f1f6a4f9a11',
    'https://t.example/c/1b5f5d2e-1f1b-4a6e-9f43-2f1f6a4f9a11',
    ['https://t.example/c/all'],
  ],
  ['https://t.example/kb/articles/12-how-to-reset', null, '', []],
  ['https://t.example/tickets?page=3&per_page=50', null, '', []],
  ['https://t.example/settings/users/12', null, '', []],
  ['https://t.example/tickets', null, '', []],
];

describe('the number in an address', () => {
  it.each(told)('%s tells %s', (address, id, other, none) => {
    const found = numberIn(address);
    expect(found?.id ?? null).toBe(id);
    if (!found) return;
    expect(isQuick(found.pattern)).toBe(true);
    expect(new RegExp(found.pattern).exec(other)?.groups?.id).toBeTruthy();
    for (const page of none) expect(new RegExp(found.pattern).test(page), page).toBe(false);
  });

  it('always fits the address it was made from, and takes no letter of it for a sign', () => {
    const piece = fc.stringMatching(/^[\w.$()+*[\]{}^|~-]{1,12}$/);
    const address = fc
      .tuple(fc.array(piece, { maxLength: 4 }), fc.nat(), fc.array(fc.tuple(piece, piece), { maxLength: 3 }))
      .map(
        ([path, number, query]) =>
          `https://desk.example/${path.join('/')}/tickets/${number}?${query.map(([key, value]) => `${key}=${value}`).join('&')}`,
      )
      .filter((text) => URL.canParse(text))
      .map((text) => new URL(text).href);
    fc.assert(
      fc.property(address, (href) => {
        const found = numberIn(href);
        expect(found === null || new RegExp(found.pattern).exec(href)?.groups?.id === found.id).toBe(true);
        expect(new RegExp(addressOf(href)).test(href)).toBe(true);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })),
        (text) => void numberIn(text),
      ),
    );
  });
});
