import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { dayDate } from '@/components/say/week-days';
import { Forget } from './Forget';
import { saidHosts } from './hosts';
import look from './site.module.css';
import type { OwnRow, SitesEvents } from './view';

interface OwnDescriptionsProps {
  own: OwnRow[];
  on: Pick<SitesEvents, 'saveDescription' | 'forgetDescription'>;
}

/** Descriptions of one's own that no allowed address is read by: kept, shown, and gone when asked. */
export function OwnDescriptions({ own, on }: OwnDescriptionsProps) {
  const { locale, say } = useTongue();
  if (own.length === 0) return null;
  return (
    <div className={look.part}>
      <h3>{say('settings.sites.own')}</h3>
      <p className={look.soft}>{say('settings.sites.own.about')}</p>
      <ul className={look.sites}>
        {own.map(({ id, name, hosts, from, on: day }) => (
          <li key={id}>
            <span className={look.address}>
              {name}
              <small>{saidHosts(locale, hosts) || say('settings.sites.own.anyHost')}</small>
            </span>
            <p>{say(`settings.sites.by.${from}`, { day: dayDate(locale, day) })}</p>
            <div className={look.row}>
              <QuietButton onClick={() => on.saveDescription(id)}>{say('settings.sites.save')}</QuietButton>
              <Forget name={name} onForget={() => on.forgetDescription(id)} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
