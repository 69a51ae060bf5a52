import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { dayDate } from '@/components/say/week-days';
import { hostIn } from '@/lib/sites/origin';
import { Forget } from './Forget';
import look from './site.module.css';
import type { SiteRow, SitesEvents } from './view';

interface DescriptionProps {
  site: SiteRow;
  on: Pick<SitesEvents, 'saveDescription' | 'forgetDescription'>;
}

/** What a site is read by, what it finds there, and the two things one may do with it. */
export function Description({ site, on }: DescriptionProps) {
  const { locale, say } = useTongue();
  const { described, health } = site;
  if (!described) return <p>{say('settings.sites.by.nobody')}</p>;
  const { id, by, on: day } = described;
  const isOwn = by !== 'built-in' && by !== 'organisation';
  const yes = (is: boolean) => (is ? 'yes' : 'no');
  return (
    <>
      <p>{say(`settings.sites.by.${by}`, { day: day ? dayDate(locale, day) : '' })}</p>
      {health?.read && (
        <p>
          {say('settings.sites.found', {
            composer: yes(health.read.composer),
            ended: yes(health.read.ended),
          })}
        </p>
      )}
      {health?.unreadable && <p>{say('settings.sites.repair')}</p>}
      <div className={look.row}>
        <QuietButton onClick={() => on.saveDescription(id)}>{say('settings.sites.save')}</QuietButton>
        {isOwn && (
          <Forget name={site.name ?? hostIn(site.origin)} onForget={() => on.forgetDescription(id)} />
        )}
      </div>
    </>
  );
}
