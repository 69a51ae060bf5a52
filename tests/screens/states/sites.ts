import type { SiteRow, SitesView } from '@/components/site/view';
import type { SiteHealth } from '@/lib/sites/own-schema';

export const noSites: SitesView = { sites: [], own: [], arriving: null, problem: null, notTaken: [] };

const well: SiteHealth = {
  site: 'zendesk',
  read: { on: '2026-11-25', turns: 14, customer: 8, agent: 6, composer: true, ended: true },
  unreadable: null,
};
const report = [
  'Aparté 0.5.0, Chromium 156',
  'site: electromenager-lafayette.zendesk.com',
  'description: zendesk (built-in)',
  'last seen working: 2026-10',
  'read: 2026-11-25, turns 14, customer 8, agent 6, composer found, end seen',
  'unreadable: no',
].join('\n');

export const siteRow = (part: Partial<SiteRow>): SiteRow => ({
  origin: 'https://electromenager-lafayette.zendesk.com/*',
  name: 'Zendesk',
  managed: false,
  health: well,
  described: { id: 'zendesk', by: 'built-in', on: null },
  report,
  endedWords: [],
  ...part,
});

/** Two tools, one of them given by the administrator and not visited yet. */
export const usualSites: SitesView = {
  ...noSites,
  sites: [
    siteRow({}),
    siteRow({
      origin: 'https://rt.example.org/*',
      name: 'Request Tracker',
      managed: true,
      health: null,
      described: { id: 'request-tracker', by: 'organisation', on: null },
    }),
  ],
};

/** A page that was redrawn, one that was taught, one nobody knows. */
export const busySites: SitesView = {
  ...noSites,
  sites: [
    siteRow({
      health: { ...well, unreadable: { since: '2026-11-20', reason: 'no-messages' } },
    }),
    siteRow({
      origin: 'https://desk.lafayette.example/*',
      name: 'Lafayette Desk',
      described: { id: 'mine-desk-lafayette-example', by: 'taught', on: '2026-11-18' },
      endedWords: ['archivé', 'remboursé'],
    }),
    siteRow({
      origin: 'https://new.example.org/*',
      name: null,
      health: null,
      described: null,
    }),
  ],
  own: [
    { id: 'old-desk', name: 'Old Desk', hosts: ['https://*.old.example/*'], from: 'file', on: '2026-09-01' },
  ],
};
