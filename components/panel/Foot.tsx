import IconBook from '@tabler/icons-react/dist/esm/icons/IconBook.mjs';
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import IconFeather from '@tabler/icons-react/dist/esm/icons/IconFeather.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './panel.module.css';
import { ShiftIntention } from './ShiftIntention';
import { Lowerings, TeamLine } from './Teams';
import type { PanelEvents, PanelView } from './view';

interface FootProps {
  view: PanelView;
  on: PanelEvents;
  /** A form is open: one thing at a time. */
  busy: boolean;
  /** The shift's intention is being asked for: nothing else wants an answer meanwhile. */
  asking: boolean;
}
const icon = { size: 17, stroke: 1.5, 'aria-hidden': true } as const;

/** What can always be done: note something, read a draft again, see what is kept. */
export function Foot({ view, on, busy, asking }: FootProps) {
  const { say } = useTongue();
  const { intention } = view;
  const { team } = view.teams;
  return (
    <footer className={look.foot}>
      <Lowerings lowerings={view.teams.lowerings} on={on} />
      {!busy && !intention.asking && intention.text && (
        <ShiftIntention text={intention.text} onChange={on.changeIntention} />
      )}
      {!busy && !asking && view.packNews && (
        <p className={look.calm}>
          {say('panel.packNews', { name: view.packNews.name })}{' '}
          <QuietButton onClick={() => on.open('packs')}>{say('panel.packNews.see')}</QuietButton>
        </p>
      )}
      {!busy && !asking && view.teams.line && <TeamLine line={view.teams.line} on={on} />}
      <div className={look.tools}>
        {!busy && (
          <QuietButton onClick={on.startReflection} aria-keyshortcuts="Alt+J" title="Alt+J">
            <IconFeather {...icon} />
            {say('panel.foot.reflect')}
          </QuietButton>
        )}
        {!busy && view.canReadDraft && (
          <QuietButton onClick={on.readDraft} aria-keyshortcuts="Alt+R" title="Alt+R">
            <IconEye {...icon} />
            {say('panel.foot.read')}
          </QuietButton>
        )}
        <QuietButton onClick={() => on.open('journal')}>
          <IconBook {...icon} />
          {say('panel.foot.journal')}
        </QuietButton>
        <QuietButton onClick={() => on.open('settings')}>
          <IconSettings {...icon} />
          {say('panel.foot.settings')}
        </QuietButton>
        {team && (
          <QuietButton onClick={() => on.openTeam('news', team)}>
            <IconUsers {...icon} />
            {say('panel.foot.team')}
          </QuietButton>
        )}
      </div>
    </footer>
  );
}
