import type { SiteExample, SiteProfile } from '../schema';

/** The thread, as one project tuned it on live accounts after the renaming of 2026-09. */
const thread = {
  since: '2026-09',
  seenWorking: '2026-09',
  sure: { address: 'high', messages: 'medium', authors: 'medium', composer: 'medium' } as const,
  // The list is virtual: what has scrolled away is no longer in the page.
  messages: '[data-test-id^="primary-message-"]:not([data-test-id="primary-message-content"])',
  authors: [
    { is: 'system' as const, when: '[data-test-id="primary-message-AUTOMATED"]' },
    { is: 'agent' as const, when: '[data-test-id="primary-message-agent"]' },
    { is: 'customer' as const, when: '[data-test-id="primary-message-visitor"]' },
  ],
  text: ['[data-test-id="primary-message-content"]'],
  without: '[data-test-id="inline-image"]',
  at: '[data-test-id="sender-header-content-timestamp"]',
  composer: ['.ProseMirror[contenteditable="true"]'],
  // A button to close it is there while a thread is open, and also not there while the page is being drawn.
};
const host = '^https://app(?:-[a-z0-9]+)?\\.hubspot\\.com/';

export default {
  name: 'HubSpot',
  hosts: ['https://*.hubspot.com/*'],
  views: [
    { ...thread, kind: 'chat', address: `${host}live-messages/\\d+/inbox/(?<id>\\d+)` },
    {
      ...thread,
      kind: 'ticket',
      address: `${host}.*/ticket/(?<id>\\d+)/thread`,
      when: '[data-application-name="svh-help-desk"]',
    },
    {
      // A ticket's record: its title and number are known, its timeline is not.
      kind: 'ticket',
      since: '2026-03',
      seenWorking: '2026-04',
      sure: { address: 'high' },
      address: `${host}contacts/\\d+/record/0-5/(?<id>\\d+)`,
      addressOnly: true,
    },
    // The window for calls has an address of its own, and no number that tells one call from another.
  ],
} satisfies SiteProfile;

const said = (who: 'visitor' | 'agent' | 'AUTOMATED' | 'note', body: string, at = '9:02 AM') => `
  <div data-test-id="primary-message-${who}">
    <span data-test-id="sender-header-content-timestamp">${at}</span>
    <div data-test-id="primary-message-content">${body}</div></div>`;
const list = (messages: string, text = '') => `
  <div data-test-id="thread-list-member-row" data-selected="true">Noor</div>
  <button data-test-id="close-thread-button">Close</button>
  <div data-test-id="virtualParentRef" style="height: 9000px">${messages}</div>
  <div class="ProseMirror" contenteditable="true"><p>${text}</p></div>`;
const inbox = 'https://app.hubspot.com/live-messages/40021/inbox/991827';

export const examples: SiteExample[] = [
  {
    shows: 'a chat begun by a bot, with an internal comment that nothing known tells apart',
    url: `${inbox}#email`,
    page: list(
      said('AUTOMATED', '<p>What is it about?</p>') +
        said('visitor', '<p>My booking<br>for Friday.</p>') +
        said('note', '<p>A regular.</p>') +
        said('agent', '<p>Let me look.</p><img data-test-id="inline-image" alt="map" src="">', '9:05 AM'),
    ),
    reads: {
      kind: 'chat',
      id: '991827',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'system', text: 'What is it about?' },
        { author: 'customer', text: 'My booking\nfor Friday.', at: '9:02 AM' },
        { author: 'agent', text: 'Let me look.', at: '9:05 AM' },
      ],
    },
  },
  {
    shows: 'a ticket of the help desk, in French and in Europe',
    url: 'https://app-eu1.hubspot.com/help-desk/40021/view/3/ticket/55120/thread/991830',
    page: `<div data-application-name="svh-help-desk"><h1 data-test-id="ticket-header-name-link">Colis</h1>
      ${list(said('visitor', 'Où est mon colis ?') + said('agent', 'Au dépôt, il part ce soir.'))}</div>`,
    reads: {
      kind: 'ticket',
      id: '55120',
      composer: 'idle',
      turns: [
        { author: 'customer', text: 'Où est mon colis ?' },
        { author: 'agent', text: 'Au dépôt, il part ce soir.' },
      ],
    },
  },
  {
    shows: 'a thread scrolled to its middle, after more renaming: nobody can be told',
    url: inbox,
    page: list(said('note', 'Vendredi ?') + said('note', 'Friday it is.')),
    reads: { blind: 'roles-unknown', about: { kind: 'chat', id: '991827' } },
  },
  {
    shows: 'the record of a ticket: kind and number are known, the rest is told by hand',
    url: 'https://app-na2.hubspot.com/contacts/40021/record/0-5/55120?eschref=x',
    page: '<b data-selenium-test="highlightTitle">Colis</b><div data-test-id="rte-content" contenteditable="true"></div>',
    reads: { blind: 'address-only', about: { kind: 'ticket', id: '55120' } },
  },
  {
    shows: 'the window for calls, which has no number',
    url: 'https://app.hubspot.com/calling-integration-popup/40021',
    page: '<button>Call</button>',
    reads: { blind: 'no-interaction' },
  },
  {
    shows: 'the list of tickets',
    url: 'https://app.hubspot.com/contacts/40021/objects/0-5/views/all/list',
    page: '<table><tr><td>Colis</td></tr></table>',
    reads: { blind: 'no-interaction' },
  },
];
