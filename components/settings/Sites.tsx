import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { AddSite } from '@/components/site/AddSite';
import { hostIn } from '@/lib/sites/origin';
import { Section } from './Section';
import look from './settings.module.css';
import type { SettingsEvents, SettingsView } from './view';

interface SitesProps {
  view: Pick<SettingsView, 'sites' | 'addressProblem'>;
  on: Pick<SettingsEvents, 'addSite' | 'refuseAddress' | 'takeBackSite'>;
}

/** Where Aparté may read along: given one by one, taken back in one click. */
export function Sites({ view, on }: SitesProps) {
  const { say } = useTongue();
  return (
    <Section title={say('settings.sites')} about={say('settings.sites.about')}>
      {view.sites.length === 0 && <p className={look.about}>{say('settings.sites.none')}</p>}
      <ul className={look.list}>
        {view.sites.map(({ origin, name, managed }) => (
          <li key={origin}>
            <span className={look.address}>
              {hostIn(origin)}
              {name && <small>{name}</small>}
            </span>
            {managed ? (
              <small>{say('settings.sites.managed')}</small>
            ) : (
              <QuietButton
                aria-label={say('settings.sites.takeBackOne', { origin: hostIn(origin) })}
                onClick={() => on.takeBackSite(origin)}
              >
                {say('settings.sites.takeBack')}
              </QuietButton>
            )}
          </li>
        ))}
      </ul>
      <AddSite
        given={view.sites.map(({ origin }) => origin)}
        problem={view.addressProblem}
        action={say('settings.sites.add')}
        onAdd={on.addSite}
        onRefuse={on.refuseAddress}
      />
    </Section>
  );
}
