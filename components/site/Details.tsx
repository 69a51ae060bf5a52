import { hostIn } from '@/lib/sites/origin';
import { Description } from './Description';
import { EndedWords } from './EndedWords';
import { Report } from './Report';
import look from './site.module.css';
import type { SiteRow, SitesEvents } from './view';

/** What one may want to know or say of reading one address. */
export function Details({ site, on }: { site: SiteRow; on: SitesEvents }) {
  const { origin, report, endedWords } = site;
  return (
    <div className={look.details}>
      <Description site={site} on={on} />
      <EndedWords
        host={hostIn(origin)}
        words={endedWords}
        onKeep={(words) => on.changeEndedWords(origin, words)}
      />
      <Report text={report} onCopy={on.copyReport} />
    </div>
  );
}
