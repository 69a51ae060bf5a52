import { Sites } from '@/components/settings/Sites';
import look from '@/components/settings/settings.module.css';
import { Details } from '@/components/site/Details';
import type { SitesView } from '@/components/site/view';
import { deaf, type NamedState } from '../state';
import { busySites, noSites, usualSites } from './sites';

const sites = (name: string, part: Partial<SitesView>): NamedState => ({
  name: `sites-${name}`,
  draw: () => (
    <main className={look.settings}>
      <Sites
        view={{ sites: { ...usualSites, ...part }, addressProblem: null }}
        on={{ ...deaf<SitesOn>(), sites: deaf() }}
      />
    </main>
  ),
});
type SitesOn = Parameters<typeof Sites>[0]['on'];

export const siteStates: NamedState[] = [
  sites('busy', busySites),
  {
    name: 'sites-details',
    draw: () => (
      <main className={look.settings}>
        {busySites.sites.slice(0, 2).map((site) => (
          <Details key={site.origin} site={site} on={deaf()} />
        ))}
      </main>
    ),
  },
  sites('none', noSites),
  sites('arriving', {
    arriving: {
      id: 'house-desk',
      name: 'House Desk',
      hosts: ['https://desk.house.example/*', 'https://*.house-desk.example/*'],
      kinds: ['ticket', 'chat'],
      replaces: null,
    },
  }),
  sites('replacing', {
    arriving: { id: 'zendesk', name: 'Zendesk', hosts: [], kinds: ['ticket'], replaces: 'Zendesk' },
  }),
  sites('refused', {
    problem: { why: 'unknown-field', field: 'profile.views.0.click' },
    notTaken: [{ at: 1, why: 'slow', field: 'views.0.address' }],
  }),
];
