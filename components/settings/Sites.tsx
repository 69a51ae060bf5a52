import { useTongue } from '@/components/say/Spoken';
import { AddSite } from '@/components/site/AddSite';
import { AllowedSite } from '@/components/site/AllowedSite';
import { FromFile } from '@/components/site/FromFile';
import { NotTaken } from '@/components/site/NotTaken';
import { OwnDescriptions } from '@/components/site/OwnDescriptions';
import look from '@/components/site/site.module.css';
import { Section } from './Section';
import settings from './settings.module.css';
import type { SettingsEvents, SettingsView } from './view';

interface SitesProps {
  view: Pick<SettingsView, 'sites' | 'addressProblem'>;
  on: Pick<SettingsEvents, 'addSite' | 'refuseAddress' | 'takeBackSite' | 'sites'>;
}

/** Where Aparté may read along: given one by one, taken back in one click; and how reading goes there. */
export function Sites({ view, on }: SitesProps) {
  const { say } = useTongue();
  const { sites, own, arriving, problem, notTaken } = view.sites;
  return (
    <Section place="sites" title={say('settings.sites')} about={say('settings.sites.about')}>
      {sites.length === 0 && <p className={settings.about}>{say('settings.sites.none')}</p>}
      {sites.length > 0 && (
        <ul className={look.sites}>
          {sites.map((site) => (
            <AllowedSite key={site.origin} site={site} on={on.sites} onTakeBack={on.takeBackSite} />
          ))}
        </ul>
      )}
      <AddSite
        given={sites.map(({ origin }) => origin)}
        problem={view.addressProblem}
        action={say('settings.sites.add')}
        onAdd={on.addSite}
        onRefuse={on.refuseAddress}
      />
      <OwnDescriptions own={own} on={on.sites} />
      <FromFile arriving={arriving} problem={problem} on={on.sites} />
      <NotTaken notTaken={notTaken} />
    </Section>
  );
}
