import type { SiteExample, SiteProfile } from '../schema';

// Every update has the same id as the last one of its author's kind.
const contact = '[id="caseStyleContact"]';
const user = '[id="caseStyleUser"]';
const internal = '[id="caseStyleInternal"]';

/** SuiteCRM 7, from its own source. Where one writes and what the status is are not known. */
export default {
  name: 'SuiteCRM',
  hosts: [],
  views: [
    {
      kind: 'ticket',
      since: '2026-11',
      seenWorking: '2026-11',
      sure: { address: 'medium', messages: 'high', authors: 'high' },
      address:
        'index\\.php\\?(?=(?:[^#]*&)?module=Cases(?:[&#]|$))(?=(?:[^#]*&)?action=DetailView(?:[&#]|$))(?:[^#]*&)?record=(?<id>[0-9a-f-]{36})',
      marker: `${contact}, ${user}, ${internal}`,
      messages: `${contact}, ${user}, ${internal}`,
      authors: [
        { is: 'note', when: internal },
        { is: 'agent', when: user },
        { is: 'customer', when: contact },
      ],
      // All but the last are folded when the page opens, and still in it.
      text: ['.caseUpdate'],
      key: '.caseUpdate@id',
    },
  ],
} satisfies SiteProfile;

const update = (id: string, style: string, name: string, body: string, folded = false) => `
  <div id="caseStyle${style}"><a href="#"><img class="caseUpdateImage" id="caseUpdate${id}Image" alt=""></a>
    <span>${name} at 02/03/2026 09:00</span><br>
    <div id="caseUpdate${id}" class="caseUpdate" style="${folded ? 'display: none' : ''}">${body}</div></div>`;
const byContact = (id: string, name: string, body: string, folded = false) =>
  `<div id="extramargin">${update(id, 'Contact', name, body, folded)}</div>`;
const byUser = (id: string, name: string, body: string, folded = false) =>
  `<div id="lessmargin">${update(id, 'User', name, body, folded)}</div>`;
const record = '3f2a9c10-77aa-4b1e-9d11-0c5e8f2b6a01';
const base = 'https://crm.maison.example/suite/index.php';

export const examples: SiteExample[] = [
  {
    shows: 'a French case with an internal update, the earlier ones folded',
    url: `${base}?module=Cases&action=DetailView&record=${record}`,
    page:
      byContact('a1', 'Kim Roy', 'Bonjour,<br>\nLa lampe clignote.', true) +
      update('a2', 'Internal', '<strong>Internal</strong> Bo', 'Même panne lundi.', true) +
      byUser('a3', 'Léa', 'Nous la changeons.', true) +
      byContact('a4', 'Kim Roy', 'Merci,<br>à lundi.'),
    reads: {
      kind: 'ticket',
      id: record,
      ended: false,
      composer: 'absent',
      turns: [
        { author: 'customer', text: 'Bonjour, La lampe clignote.' },
        { author: 'note', text: 'Même panne lundi.' },
        { author: 'agent', text: 'Nous la changeons.' },
        { author: 'customer', text: 'Merci,\nà lundi.' },
      ],
    },
  },
  {
    shows: 'an English case, its address in another order',
    url: `https://crm.velo.example/index.php?action=DetailView&record=${record}&offset=1&module=Cases#updates`,
    page: byContact('b1', 'Lou', 'Where is my bike?') + byUser('b2', 'Ana', 'On its way.'),
    reads: {
      kind: 'ticket',
      id: record,
      turns: [
        { author: 'customer', text: 'Where is my bike?' },
        { author: 'agent', text: 'On its way.' },
      ],
    },
  },
  {
    shows: 'another record one came to from the cases',
    url: `${base}?module=Accounts&action=DetailView&record=${record}&return_module=Cases`,
    page: byUser('c1', 'Ana', 'Shown in a preview.'),
    reads: { blind: 'no-interaction' },
  },
];
