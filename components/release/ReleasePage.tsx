import { useId, useRef } from 'react';
import { Inks } from './Bar';
import { Changed } from './Changed';
import { Head } from './Head';
import { HowToRead } from './HowToRead';
import { InTheirWords } from './InTheirWords';
import { Keep } from './Keep';
import { Lines } from './Lines';
import { NotTold } from './NotTold';
import look from './release.module.css';
import { StandsOut } from './StandsOut';
import { untold } from './sections';
import { Themes, ThemesApart } from './Themes';
import type { ReleaseEvents, ReleaseView } from './view';

/** One signed release, to be read in ninety seconds and on one page; it begins at a second-level heading. */
export function ReleasePage({ view, on }: { view: ReleaseView; on: ReleaseEvents }) {
  const title = useId();
  const why = useRef<HTMLHeadingElement>(null);
  const { release } = view;
  const unsaid = untold(release, 'hidden').length + untold(release, 'close').length;
  return (
    <article className={look.paper} aria-labelledby={title}>
      <Inks />
      <Head view={view} id={title} untold={unsaid} onSeeWhy={() => why.current?.focus()} />
      <StandsOut view={view} />
      <Changed view={view} />
      <Themes view={view} on={on} />
      <Lines view={view} />
      <InTheirWords release={release} />
      <ThemesApart view={view} on={on} />
      <div className={look.foot}>
        <NotTold view={view} place={why} />
        <HowToRead release={release} />
      </div>
      <Keep view={view} on={on} />
    </article>
  );
}
