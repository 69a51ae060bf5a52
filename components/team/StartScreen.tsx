import { UnstyledButton } from '@mantine/core';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './doors.module.css';
import room from './room.module.css';
import { TeamHead } from './TeamHead';

export const doors = ['lead', 'steward', 'heads', 'demonstration'] as const;
export type Door = (typeof doors)[number];

export interface StartView {
  /** Teams known in this browser, with what one is in them. */
  teams: readonly { id: string; name: string; lead: boolean; member: boolean }[];
}
export interface StartEvents {
  door: (door: Door) => void;
  lead: (team: string) => void;
  /** What the lead said to a team one belongs to. */
  news: (team: string) => void;
}

/** What this page is for, and four doors. */
export function StartScreen({ view, on }: { view: StartView; on: StartEvents }) {
  const { say } = useTongue();
  return (
    <main className={room.room}>
      <TeamHead title={say('team.start')} about={say('team.start.about')} />
      <ul className={look.doors}>
        {doors.map((door) => (
          <li key={door}>
            <UnstyledButton className={look.door} onClick={() => on.door(door)}>
              <strong>{say(`team.door.${door}`)}</strong>
              <span>{say(`team.door.${door}.about`)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {view.teams.length > 0 && (
        <section className={room.section} aria-labelledby="known">
          <h2 id="known">{say('team.start.known')}</h2>
          <ul className={look.known}>
            {view.teams.map(({ id, name, lead, member }) => (
              <li key={id}>
                <span>{name}</span>
                {lead && (
                  <QuietButton aria-label={say('team.start.leadOne', { name })} onClick={() => on.lead(id)}>
                    {say('team.start.lead')}
                  </QuietButton>
                )}
                {member && (
                  <QuietButton aria-label={say('team.start.newsOne', { name })} onClick={() => on.news(id)}>
                    {say('team.start.news')}
                  </QuietButton>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
