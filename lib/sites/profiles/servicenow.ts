import type { SiteExample, SiteProfile } from '../schema';

/**
 * From public sources read in 2026-11. Interactions (chat and call) share one table and nothing says which of the
 * two a record is: they are left out, as are all tables that hold no customer's request.
 */
const tables = '(?:incident|sn_customerservice_case)';
const sysId = '(?<id>[0-9a-f]{32})(?![0-9a-f])';
const seen = { kind: 'ticket' as const, since: '2026-11', seenWorking: '2026-11' };

/** The classic form. An entry names its author; what tells a caller from an agent is not known. */
const classic = (at: string) => ({
  sure: { address: 'medium', messages: 'low', authors: 'low' } as const,
  messages: `${at}.sn-card-component`,
  authors: [
    // In the words of the English interface.
    { is: 'note' as const, saying: '.sn-card-component_header /\\bwork notes\\b/i' },
  ],
  text: ['.sn-widget-textblock-body, .sn-widget-textblock-body_formatted'],
});
/** In an address of its own, or written into another one. */
const form = `${tables}\\.do(?:\\?|%3F)(?:.*(?:&|%26))?sys_id(?:=|%3D)${sysId}`;

export default {
  name: 'ServiceNow',
  hosts: ['https://*.service-now.com/*'],
  views: [
    {
      // The workspaces of today: nested components, in which no message is known.
      ...seen,
      sure: { address: 'medium' },
      address: `^https://[^/]+/now/(?:[^?#]*/)?record/${tables}/${sysId}`,
      addressOnly: true,
    },
    { ...seen, ...classic(''), address: `^https://[^/]+/${form}` },
    { ...seen, ...classic('iframe#gsft_main >>> '), address: `^https://[^/]+/.*(?:[/=]|%2F)${form}` },
  ],
} satisfies SiteProfile;

const number = '9d385017c611228701d22104cc95c371';
const entry = (header: string, body: string) => `
  <li class="sn-card-component"><div class="sn-card-component_header">${header}</div>
    <div class="sn-widget-textblock-body sn-widget-textblock-body_formatted">${body}</div></li>`;
const activities = (entries: string) => `
  <input id="incident.short_description" value="Printer"><div class="activities-form"></div><ul>${entries}</ul>`;
const framed = (inside: string) =>
  `<iframe id="gsft_main" srcdoc="${inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
const about = { kind: 'ticket' as const, id: number };

export const examples: SiteExample[] = [
  {
    shows: 'a case in a workspace: kind and number are known, the rest is told by hand',
    url: `https://acme.service-now.com/now/workspace/agent/record/sn_customerservice_case/${number}`,
    page: '<main><h1>Imprimante</h1><p>Elle ne répond plus.</p></main>',
    reads: { blind: 'address-only', about },
  },
  {
    shows: 'an incident in another workspace',
    url: `https://acme.service-now.com/now/sow/record/incident/${number}`,
    page: '<main><h1>Printer</h1></main>',
    reads: { blind: 'address-only', about },
  },
  {
    shows: 'the classic form: its entries are seen, who wrote the comments is not',
    url: `https://acme.service-now.com/incident.do?sys_id=${number}&sysparm_view=ess`,
    page: activities(
      entry('Ana Roy • Work notes', 'Toner ordered.') +
        entry('Sam Poe • Work notes', 'Third floor.') +
        entry('Bo Lind • Additional comments', 'It prints in pink.'),
    ),
    reads: { blind: 'roles-unknown', about },
  },
  {
    shows: 'the classic form in the frame of the classic navigation, in French',
    url: `https://acme.service-now.com/nav_to.do?uri=%2Fincident.do%3Fsys_id%3D${number}`,
    page: framed(activities(entry('Ana Roy • Commentaires', 'Elle imprime en rose.'))),
    reads: { blind: 'roles-unknown', about },
  },
  {
    shows: 'the same in the frame of the newer navigation, with work notes alone',
    url: `https://acme.service-now.com/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${number}`,
    page: framed(activities(entry('Sam Poe • Work notes', 'Called back.'))),
    reads: {
      kind: 'ticket',
      id: number,
      ended: false,
      composer: 'absent',
      turns: [{ author: 'note', text: 'Called back.' }],
    },
  },
  {
    shows: 'a record that is nobody’s request',
    url: `https://acme.service-now.com/now/workspace/agent/record/sys_user/${number}`,
    page: '<h1>Ana Roy</h1>',
    reads: { blind: 'no-interaction' },
  },
];
