import { Disclosure } from '@/components/plain/Disclosure';
import { ReleasePage } from '@/components/release/ReleasePage';
import { useTongue } from '@/components/say/Spoken';
import { weekDays } from '@/components/say/week-days';
import room from '@/components/team/room.module.css';
import type { NewsProps } from './NewsScreen';
import look from './team-news.module.css';

/** The summaries, as the lead reads them; one is laid open only when it is asked for. */
export function Releases({ view, on }: NewsProps) {
  const { locale, say } = useTongue();
  const { releases, aside } = view;
  if (releases.length === 0 && aside === 0) return null;
  return (
    <section className={room.section}>
      <h2>{say('news.releases')}</h2>
      <p className={room.soft}>{say('news.releases.about')}</p>
      {releases.some(({ counted }) => counted !== null) && (
        <p className={room.soft}>{say('news.counted.about')}</p>
      )}
      {releases.map(({ id, view: release, counted }) => (
        <div key={id} className={look.release}>
          <Disclosure
            late
            label={say('news.release', {
              ...weekDays(locale, release.release.week),
              part: release.release.part,
              named: 'above' in release.release.of ? 'yes' : 'no',
              name: release.name,
            })}
          >
            <ReleasePage view={release} on={{ ...on, saveSigned: (name) => on.saveSigned(id, name) }} />
          </Disclosure>
          {counted && <p className={look.counted}>{say(`news.counted.${counted}`)}</p>}
        </div>
      ))}
      {aside > 0 && <p className={room.soft}>{say('news.aside', { count: aside })}</p>}
    </section>
  );
}
