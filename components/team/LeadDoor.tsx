import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useLanding } from '@/components/plain/landing';
import { useTongue } from '@/components/say/Spoken';
import { LeadInvitation } from './LeadInvitation';
import { LeadKey } from './LeadKey';
import room from './room.module.css';
import { TeamHead } from './TeamHead';
import type { LeadDoorEvents, LeadDoorView } from './view';

/** Where somebody begins who leads a team: a line to hand over, an invitation to open, in this order. */
export function LeadDoor({ view, on }: { view: LeadDoorView; on: LeadDoorEvents }) {
  const { say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  return (
    <main ref={main} tabIndex={-1} className={room.room}>
      <TeamHead title={say('team.lead')} about={say('team.lead.about')} onBack={on.leave} />
      {view.teams.length > 0 && (
        <section className={room.section} aria-labelledby="teams">
          <h2 id="teams">{say('team.lead.teams')}</h2>
          <div className={room.row}>
            {view.teams.map(({ id, name }) => (
              <Button key={id} onClick={() => on.openTeam(id)}>
                {name}
              </Button>
            ))}
          </div>
        </section>
      )}
      <section className={room.section} aria-labelledby="key">
        <h2 id="key">{say('team.lead.first')}</h2>
        <LeadKey view={view.key} onCopy={on.copyKey} />
      </section>
      <section className={room.section} aria-labelledby="invitation">
        <h2 id="invitation">{say('team.lead.then')}</h2>
        <LeadInvitation view={view.invitation} on={on.invitation} />
      </section>
    </main>
  );
}
