import type { SiteExample, SiteProfile } from '../schema';

const id = (begins = '[0-9A-Za-z]{3}') => `(?<id>${begins}[0-9A-Za-z]{12}(?:[0-9A-Za-z]{3})?)/view`;

/**
 * The console keeps work spaces mounted and its address follows the selected tab. Those left behind are hidden, or
 * marked and moved out of sight. Nothing known in a pane names its record: two in sight are read by nobody.
 */
const shown = ':not(.slds-hide):not([aria-hidden="true"])';
const spaces = '.oneWorkspaceTabWrapper, .navexWorkspaceCard';
const layouts = [
  { when: spaces, panes: [`.oneWorkspaceTabWrapper${shown}`, `.navexWorkspaceCard${shown}`] },
  {
    unless: spaces,
    panes: [
      `.windowViewMode-maximized.active.lafPageHost${shown}`,
      `.lafSinglePaneWindowManager > .windowViewMode-normal${shown}`,
    ],
  },
];
const status = '[data-target-selection-name="sfdc:RecordField.Case.Status"] .test-id__field-value';
const item = 'article.cuf-feedItem';
const post = '.forceChatterFeedItem';

export default {
  name: 'Salesforce',
  hosts: ['https://*.lightning.force.com/*', 'https://*.salesforce.com/*'],
  views: [
    ...layouts.map(({ panes, ...layout }) => ({
      ...layout,
      kind: 'ticket' as const,
      since: '2021-12',
      seenWorking: '2026-08',
      sure: { address: 'high', messages: 'medium', authors: 'low', ended: 'medium' } as const,
      address: `/lightning/r/Case/${id('500')}`,
      root: panes.join(', '),
      messages: `${item}, ${post}`,
      leaveOut: `${item} ${post}, ${post} ${item}, [aria-hidden="true"] ${item}, [aria-hidden="true"] ${post}`,
      // Newest first, with relative times.
      order: 'up' as const,
      // A sender is named, and nothing says whether it is the customer; what is internal says so in English.
      authors: [{ is: 'note' as const, saying: '.preamble_custom-preamble /\\binternal\\b/i' }],
      name: '.preamble_left',
      text: [
        '.emailMessageBody',
        '.logCallDescription',
        '.forceChatterFeedBodyText, .forceChatterMessageBody',
        '.feedBodyInner',
      ],
      at: '.preamble_right, .cuf-timestamp',
      // Mail is written in nested frames of which no more is known.
      status: panes.map((pane) => `${pane} ${status}`),
    })),
    ...layouts.map(({ panes, ...layout }) => ({
      ...layout,
      // Only the classes of the vendor's drawing guide are known, and the editor of the legacy chat.
      kind: 'chat' as const,
      since: '2026-03',
      seenWorking: '2026-03',
      sure: { address: 'medium', messages: 'low', authors: 'low', composer: 'low' } as const,
      address: `/lightning/r/(?:MessagingSession|LiveChatTranscript)/${id()}`,
      root: panes.join(', '),
      messages: '.slds-chat-listitem_inbound, .slds-chat-listitem_outbound',
      authors: [
        { is: 'agent' as const, when: '.slds-chat-listitem_outbound' },
        { is: 'customer' as const, when: '.slds-chat-listitem_inbound' },
      ],
      text: ['.slds-chat-message__text_inbound, .slds-chat-message__text_outbound'],
      composer: ['textarea.runtime_service_liveagentChatInput'],
    })),
    {
      kind: 'call',
      since: '2026-03',
      seenWorking: '2026-03',
      sure: { address: 'low' },
      address: `/lightning/r/VoiceCall/${id()}`,
      addressOnly: true,
    },
    // The softphone's frame says that there is one, never that somebody calls: no view hangs on it.
  ],
} satisfies SiteProfile;

const said = (who: string, body: string, box = 'emailMessageBody', also = '') => `
  <article class="cuf-feedItem"><div class="preamble_left">${who}</div>
    <div class="preamble_custom-preamble">${also}</div><div class="preamble_right">2m ago</div>
    <div class="${box}">${body}</div></article>`;
const note = (who: string, body: string) => said(who, body, 'forceChatterFeedBodyText', 'Internal');
const record = (inside: string, state = 'New') => `
  <div class="forceRecordLayout"><div data-target-selection-name="sfdc:RecordField.Case.Status">
    <b class="test-id__field-label">Status</b><b class="test-id__field-value">${state}</b></div>${inside}</div>`;
const space = (inside: string, attributes = '') =>
  `<div class="oneWorkspaceTabWrapper" ${attributes}>${inside}</div>`;
const consoleOf = (spaces: string) => `
  <ul class="tabBarItems"><li class="oneConsoleTabItem slds-is-active"><a aria-selected="true">1027</a></li></ul>
  ${spaces}<div class="utilitybar slds-utility-bar"><iframe class="openctiSoftPhone" srcdoc="<i>0</i>"></iframe></div>`;
const host = (inside: string) => `<div class="windowViewMode-maximized active lafPageHost">${inside}</div>`;
const bubble = (way: 'inbound' | 'outbound', text: string) => `
  <li class="slds-chat-listitem slds-chat-listitem_${way}"><div class="slds-chat-message">
    <div class="slds-chat-message__text_${way}"><span>${text}</span></div><i>2m ago</i></div></li>`;
const at = (object: string, number: string, query = '') =>
  `https://acme.lightning.force.com/lightning/r/${object}/${number}/view${query}`;
const number = '5008d00000AbCdEAAV';
const unknown = { blind: 'roles-unknown', about: { kind: 'ticket' as const, id: number } };
const ended = (is: boolean) => ({
  kind: 'ticket' as const,
  id: number,
  ended: is,
  composer: 'absent' as const,
});

export const examples: SiteExample[] = [
  {
    shows: 'a case in the console: its feed is seen, who wrote the mail is not',
    url: at('Case', number, '?ws=%2Flightning'),
    page: consoleOf(
      space(record(note('Ana Roy', 'Third call.') + note('Bo', 'Asked.') + said('Kim Lee', 'It leaks.'))),
    ),
    reads: unknown,
  },
  {
    shows:
      'a closed case in French with internal words alone, other work spaces hidden or moved out of sight',
    url: at('Case', number),
    page: consoleOf(
      space(record(note('Ana', 'Not this one.')), 'class="slds-hide" style="display: none"') +
        space(
          record(note('Ana', 'Not this one.')),
          'aria-hidden="true" style="position: absolute; left: -9999px"',
        ) +
        space(host(record(note('Bo Lind', 'Rappelée.') + note('Ana Roy', 'À rappeler.'), 'Fermée'))),
    ),
    reads: {
      ...ended(true),
      turns: [
        { author: 'note', text: 'À rappeler.', name: 'Ana Roy', at: '2m ago' },
        { author: 'note', text: 'Rappelée.' },
      ],
    },
  },
  {
    shows: 'an open case out of the console, while a closed one is mounted behind it',
    url: at('Case', number.slice(0, 15)),
    page: `<div style="display: none">${host(record(note('Ana', 'Not this one.'), 'Closed'))}</div>
      <div class="lafSinglePaneWindowManager"><div class="windowViewMode-normal">
      ${record(note('Ana', 'Waiting for parts.'), 'Closed for summer?')}</div></div>`,
    reads: {
      ...ended(false),
      id: number.slice(0, 15),
      turns: [{ author: 'note', text: 'Waiting for parts.' }],
    },
  },
  {
    shows: 'two work spaces in sight at once',
    url: at('Case', number),
    page: consoleOf(space(record(said('Kim', 'It leaks.'))) + space(record(said('Lou', 'It rattles.')))),
    reads: { blind: 'id-contradicts' },
  },
  {
    shows: 'a chat in the console, another one mounted and hidden',
    url: at('LiveChatTranscript', '5708d000000XyZaAAK'),
    page: consoleOf(
      space(host(`<ul>${bubble('inbound', 'Not this one.')}</ul>`), 'style="display: none"') +
        space(
          host(`<ul>${bubble('inbound', 'Bonjour, un devis ?')}${bubble('outbound', 'Oui, pour quand ?')}</ul>
            <textarea class="runtime_service_liveagentChatInput"></textarea>`),
        ),
    ),
    reads: {
      kind: 'chat',
      id: '5708d000000XyZaAAK',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'customer', text: 'Bonjour, un devis ?' },
        { author: 'agent', text: 'Oui, pour quand ?' },
      ],
    },
  },
  {
    shows: 'a call’s record: kind and number are known, the rest is told by hand',
    url: at('VoiceCall', '0LQ8d0000004C92GAE'),
    page: consoleOf(space(host('<p>04:12</p>'))),
    reads: { blind: 'address-only', about: { kind: 'call', id: '0LQ8d0000004C92GAE' } },
  },
  {
    shows: 'a list of cases beside the softphone, which says nothing of a call',
    url: 'https://acme.lightning.force.com/lightning/o/Case/list?filterName=Recent',
    page: consoleOf(space('<table><tr><td>1027</td></tr></table>')),
    reads: { blind: 'no-interaction' },
  },
];
