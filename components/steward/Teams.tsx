import { Button } from '@mantine/core';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { FileButton } from './FileButton';
import { Part } from './Part';
import look from './steward.module.css';
import type { DeskEvents, DeskView } from './view';

/** The teams that trust this steward, and the ways to one more. */
export function Teams({ view, on }: { view: DeskView; on: DeskEvents }) {
  const { say } = useTongue();
  const someOpen = view.teams.some(({ open }) => open);
  return (
    <Part title={say('steward.teams')}>
      <ul className={look.list}>
        {view.teams.map(({ id, name, open }) => (
          <li key={id}>
            <span>
              {name}
              {someOpen && !open && <small>{say('steward.teams.closed')}</small>}
            </span>
            <QuietButton
              aria-label={`${say('steward.teams.open')} · ${name}`}
              onClick={() => on.openTeam(id)}
            >
              {say('steward.teams.open')}
            </QuietButton>
          </li>
        ))}
      </ul>
      <div className={look.row}>
        <Button variant="default" onClick={on.setUp}>
          {say('steward.setUp.another')}
        </Button>
        <FileButton
          label={say('steward.copy.bring')}
          accept=".json"
          onFiles={([file]) => file && on.bringKey(file)}
        />
      </div>
    </Part>
  );
}
