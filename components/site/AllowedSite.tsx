import { Disclosure } from '@/components/plain/Disclosure';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { hostIn } from '@/lib/sites/origin';
import { Details } from './Details';
import { Health } from './Health';
import look from './site.module.css';
import type { SiteRow, SitesEvents } from './view';

interface AllowedSiteProps {
  site: SiteRow;
  on: SitesEvents;
  onTakeBack: (origin: string) => void;
}

/** One address Aparté may read, how reading goes there, and, folded, what one may want to know or say of it. */
export function AllowedSite({ site, on, onTakeBack }: AllowedSiteProps) {
  const { say } = useTongue();
  const { origin, name, managed, health } = site;
  const host = hostIn(origin);
  return (
    <li>
      <div className={look.head}>
        <span className={look.address}>
          {host}
          {name && <small>{name}</small>}
        </span>
        {managed ? (
          <small>{say('settings.sites.managed')}</small>
        ) : (
          <QuietButton
            aria-label={say('settings.sites.takeBackOne', { origin: host })}
            onClick={() => onTakeBack(origin)}
          >
            {say('settings.sites.takeBack')}
          </QuietButton>
        )}
      </div>
      <Health health={health} />
      <Disclosure label={say('settings.sites.detailsOf', { host })}>
        <Details site={site} on={on} />
      </Disclosure>
    </li>
  );
}
