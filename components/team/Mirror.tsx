import { Button } from '@mantine/core';
import { Aside } from '@/components/plain/Aside';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { ownTimeIn } from '@/lib/team/mirror';
import look from './mirror.module.css';
import room from './room.module.css';
import { SelfCheck } from './SelfCheck';
import type { LeadEvents, LeadView } from './view';

/** What is asked of agents, asked of whoever leads them: it comes before anything about the team. */
export function Mirror({ view, on }: { view: LeadView; on: LeadEvents }) {
  const { say } = useTongue();
  return (
    <section className={room.section} aria-labelledby="mirror">
      <h2 id="mirror">{say('team.mirror')}</h2>
      <div className={look.question}>
        <Aside>
          <p>{view.mirror ?? say('team.mirror.none')}</p>
        </Aside>
      </div>
      <OwnTime view={view} on={on} />
      <SelfCheck view={view} on={on} />
    </section>
  );
}

function OwnTime({ view, on }: { view: LeadView; on: LeadEvents }) {
  const { say } = useTongue();
  const count = ownTimeIn(view.board, view.week);
  return (
    <div className={look.time}>
      <p role="status">{say('team.ownTime', { count })}</p>
      <div className={room.row}>
        <Button variant="default" onClick={() => on.spendTime(1)}>
          {say('team.ownTime.more')}
        </Button>
        {count > 0 && <QuietButton onClick={() => on.spendTime(-1)}>{say('team.ownTime.fewer')}</QuietButton>}
      </div>
      <p className={room.soft}>{say('team.ownTime.seen')}</p>
    </div>
  );
}
