import type { SiteExample, SiteProfile } from '../schema';

const page = '^https://[^/]+\\.dynamics\\.com/main\\.aspx\\?';
const guid = '(?<id>[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})';
const record = (entity: string) =>
  `${page}(?=(?:[^#]*&)?etn=${entity}(?:[&#]|$))(?:[^#]*&)?id=(?:%7[Bb])?${guid}`;
/** Chat and transcribed calls alike; four sources agree on the frames. */
const control = 'iframe#SidePanelIFrame >>> iframe[title="Omnichannel"] >>> ';

export default {
  name: 'Dynamics 365',
  hosts: ['https://*.dynamics.com/*'],
  views: [
    {
      // A conversation of its own: the address is only supposed to follow the pattern of cases.
      kind: 'chat',
      since: '2025-11',
      seenWorking: '2026-01',
      sure: { address: 'low', messages: 'medium' },
      address: record('(?:msdyn_ocsession|msdyn_ocliveworkitem)'),
      messages: `${control}article.webchat__basic-transcript__activity`,
      text: ['.webchat__render-markdown, .webchat__text-content__markdown'],
      // A bubble can be marked as the local user's own: whether that is the agent has not been seen, so nobody
      // is named. Neither the editor nor what tells that it is over is known; the button "End" is a word.
    },
    {
      // The form of a case; its timeline is not known. A conversation in the side panel is not this case's number.
      kind: 'ticket',
      since: '2021-01',
      seenWorking: '2026-01',
      sure: { address: 'high' },
      address: record('incident'),
      addressOnly: true,
    },
  ],
} satisfies SiteProfile;

const inAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const said = (label: string, body: string, mark = 'render-markdown', own = false) => `
  <article class="webchat__basic-transcript__activity"><div>${label}</div>
    <div class="webchat__bubble${own ? ' webchat__bubble--from-user' : ''}"><div class="webchat__${mark}"><p>${body}</p></div></div></article>`;
const beside = (articles: string) => {
  const inner = `<iframe title="Omnichannel" srcdoc="${inAttribute(`<main>${articles}</main>`)}"></iframe>`;
  return `<div id="headerContainer"></div><iframe id="SidePanelIFrame" srcdoc="${inAttribute(inner)}"></iframe>`;
};
const id = '7c2b1f0e-93aa-4d51-8e6c-0f4b7d2a9c18';
const at = (entity: string, rest = '') =>
  `https://acme.crm4.dynamics.com/main.aspx?appid=11aa22bb-0000-4000-8000-00cc33dd44ee&pagetype=entityrecord&etn=${entity}&id=${id}${rest}`;
const chat = { kind: 'chat' as const, id };

export const examples: SiteExample[] = [
  {
    shows: 'a conversation in its frames: what is said is seen, and a bubble’s own mark names nobody',
    url: at('msdyn_ocliveworkitem'),
    page: beside(
      said('Kim said:', 'Is the pool open?') +
        said('Ana said:', 'Until ten.', 'text-content__markdown', true),
    ),
    reads: { blind: 'roles-unknown', about: chat },
  },
  {
    shows: 'the same in French, from the other form',
    url: at('msdyn_ocsession', '&sessionId=s1'),
    page: beside(
      said('Kim a dit :', 'La piscine est ouverte ?') + said('Ana a dit :', 'Jusqu’à dix heures.'),
    ),
    reads: { blind: 'roles-unknown', about: chat },
  },
  {
    shows: 'a conversation whose frames have not come yet',
    url: at('msdyn_ocliveworkitem'),
    page: '<div id="headerContainer"></div>',
    reads: { blind: 'no-messages', about: chat },
  },
  {
    shows: 'a case beside a conversation: the number is the case’s, so nothing of the conversation is read',
    url: at('incident'),
    page: beside(said('Kim said:', 'Is the pool open?')),
    reads: { blind: 'address-only', about: { kind: 'ticket', id } },
  },
  {
    shows: 'a dashboard',
    url: 'https://acme.crm4.dynamics.com/main.aspx?appid=11aa22bb-0000-4000-8000-00cc33dd44ee&pagetype=dashboard',
    page: beside(said('Kim said:', 'Is the pool open?')),
    reads: { blind: 'no-interaction' },
  },
];
