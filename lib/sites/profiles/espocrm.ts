import type { SiteExample, SiteProfile } from '../schema';

const mail = ':has([data-scope="Email"])';

/** From its own source (2026-07). */
export default {
  name: 'EspoCRM',
  hosts: [],
  views: [
    {
      kind: 'ticket',
      since: '2026-07',
      seenWorking: '2026-07',
      sure: { address: 'high', messages: 'high', authors: 'medium', composer: 'high', ended: 'low' },
      address: '#Case/view/(?<id>[0-9A-Za-z]+)',
      marker: '[data-role="stream"].list-container',
      root: '[data-role="stream"]',
      // Lines about changes are left out: they must not outvote mails nobody can be named for.
      messages: `li[data-id]:has(.cell-post), li[data-id]${mail}`,
      // A pinned entry is shown twice.
      leaveOut: '[data-role="pinned"] li',
      // New entries are put on top.
      order: 'up',
      authors: [
        { is: 'note', when: ':has(.internal-badge)' },
        // A mail that came and one that went look alike: no rule. A customer who posts in a portal would look like an agent.
        { is: 'agent', when: `:has(.cell-post):not(${mail})` },
      ],
      text: [
        '.stream-post-container .cell-post',
        '.cell[data-name="body"]',
        '.cell-post',
        '.stream-head-container .message',
      ],
      at: '.stream-date-container a[href^="#Note/view/"]',
      key: ':scope@data-id',
      composer: ['.post-container textarea'],
      // Entries about the status, newest first: the first one is what the status is now.
      status: ['[data-role="stream"] .label.label-state'],
    },
  ],
} satisfies SiteProfile;

const entry = (id: string, head: string, body = '') => `
  <li data-id="${id}" class="list-row list-group-item"><div class="stream-head-container"><span class="message">${head}</span></div>${body}
    <div class="stream-date-container"><a href="#Note/view/${id}">2h</a></div></li>`;
const post = (id: string, body: string, badge = '') =>
  entry(
    id,
    `Léa posted ${badge}`,
    `<div class="stream-post-container"><span class="cell cell-post"><p>${body}</p></span></div>`,
  );
const email = (id: string, head: string, body: string) =>
  entry(
    id,
    `${head} <span data-action="quickView" data-scope="Email">✉</span>`,
    `<div class="stream-post-container"><span class="cell cell-post">${body}</span></div>`,
  );
const status = (id: string, word: string) =>
  entry(id, `Léa updated status to <span class="label label-state label-success">${word}</span>`);
const internal = '<span class="internal-badge">🔒</span>';
const stream = (entries: string, pinned = '') => `
  <div class="post-container"><div class="textarea-container"><textarea data-name="post"></textarea></div></div>
  <div class="list-container" data-role="pinned"><ul>${pinned}</ul></div>
  <div class="list-container" data-role="stream"><ul>${entries}</ul></div>`;

export const examples: SiteExample[] = [
  {
    shows: 'an open English case, newest on top: a post, a note, a pinned copy',
    url: 'https://crm.velo.example/#Case/view/66f0a1b2c3d4e5f60',
    page: stream(
      post('n5', 'Kim comes on Monday.') +
        status('n4', 'Assigned') +
        post('n3', 'Recall 12.', internal) +
        status('n1', 'Closed'),
      post('n5', 'Kim comes on Monday.'),
    ),
    reads: {
      kind: 'ticket',
      id: '66f0a1b2c3d4e5f60',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'note', text: 'Recall 12.' },
        { author: 'agent', text: 'Kim comes on Monday.' },
      ],
    },
  },
  {
    shows: 'a French case that is closed',
    url: 'https://crm.maison.example/#Case/view/66f0a1b2c3d4e5f61',
    page: stream(status('n3', 'Clos') + post('n2', 'Lampe remplacée.') + status('n1', 'Nouveau')),
    reads: {
      kind: 'ticket',
      id: '66f0a1b2c3d4e5f61',
      ended: true,
      turns: [{ author: 'agent', text: 'Lampe remplacée.' }],
    },
  },
  {
    shows: 'a case of mails: either side may have written each',
    url: 'https://crm.maison.example/#Case/view/66f0a1b2c3d4e5f62',
    page: stream(
      email('n4', 'Un e-mail a été envoyé', 'Nous la changeons.') +
        post('n3', 'Stock vérifié.', internal) +
        email('n2', 'Un e-mail a été reçu', 'La lampe clignote.') +
        status('n1', 'Nouveau'),
    ),
    reads: { blind: 'roles-unknown', about: { kind: 'ticket', id: '66f0a1b2c3d4e5f62' } },
  },
  {
    shows: 'an account, which has a stream and is no case',
    url: 'https://crm.maison.example/#Account/view/66f0a1b2c3d4e5f63',
    page: stream(post('n1', 'À rappeler.')),
    reads: { blind: 'no-interaction' },
  },
];
