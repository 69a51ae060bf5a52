import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import { lowered } from '@/lib/team/lowered';
import { AboutLead } from './AboutLead';
import { AboutSteward } from './AboutSteward';
import { AboutTeam } from './AboutTeam';
import { AboutTerms } from './AboutTerms';
import { isChanged, nextVersion, problemsIn } from './draft';
import { Lowers } from './Lowers';
import { noticeDay, usualDay } from './notice-day';
import look from './steward.module.css';
import type { TeamDraft, TeamEvents, TeamView } from './view';

interface ChangeTeamProps {
  view: TeamView;
  onChange: TeamEvents['change'];
}

/** Another version of a team, and at once what it would protect less. */
export function ChangeTeam({ view: { team, draft: before, today, busy }, onChange }: ChangeTeamProps) {
  const { say } = useTongue();
  const [draft, setDraft] = useState(before);
  const [since, setSince] = useState(usualDay(today));
  const [tried, setTried] = useState(false);
  const problems = problemsIn(draft);
  const less = problems.length === 0 ? lowered(team, nextVersion(team, draft, today)) : [];
  const needsLead = less.some((one) => one !== 'lead-key');
  const stuck = needsLead && team.keys.lead === null;
  const change = (part: Partial<TeamDraft>) => setDraft({ ...draft, ...part });
  const fields = { draft, problems: tried ? problems : [], onChange: change };

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const inTime = less.length === 0 || since >= noticeDay(today);
    if (problems.length === 0 && !stuck && inTime) onChange(draft, less.length > 0 ? since : today);
  }
  return (
    <form className={look.form} noValidate onSubmit={submit}>
      <AboutTeam {...fields} zones={null} />
      <AboutSteward {...fields} />
      <AboutTerms {...fields} />
      <AboutLead {...fields} />
      {less.length > 0 && (
        <Lowers
          lowers={less}
          needsLead={needsLead}
          stuck={stuck}
          today={today}
          since={since}
          onSince={setSince}
        />
      )}
      {isChanged(team, draft) && !stuck && (
        <div className={look.part}>
          {less.length === 0 && <p>{say('steward.change.more')}</p>}
          <Button type="submit" loading={busy}>
            {say(needsLead ? 'steward.change.propose' : 'steward.change.make')}
          </Button>
        </div>
      )}
    </form>
  );
}
