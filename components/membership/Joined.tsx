import { Disclosure } from '@/components/plain/Disclosure';
import { QuietButton } from '@/components/plain/QuietButton';
import { TwoStep } from '@/components/plain/TwoStep';
import { useTongue } from '@/components/say/Spoken';
import { LoweredList } from './LoweredList';
import look from './membership.module.css';
import { Seal } from './Seal';
import { TermsInWords } from './TermsInWords';
import type { JoinedTeam, MembershipEvents } from './view';

/** A team that was joined: what holds, what is coming, where to go from here, and the way out. */
export function Joined({ joined, on }: { joined: JoinedTeam; on: MembershipEvents }) {
  const { say } = useTongue();
  const { team, seal, coming, hasNews } = joined;
  return (
    <article className={look.team} aria-label={team.name}>
      <h3>{team.name}</h3>
      <p className={look.soft}>{say(`share.steward.${team.steward.is}`, { name: team.steward.name })}</p>
      {coming && <LoweredList lowering={coming} />}
      <div className={look.row}>
        <QuietButton look="pill" onClick={() => on.openNews(team.id)}>
          {say(hasNews ? 'membership.news.fresh' : 'membership.news')}
        </QuietButton>
        <QuietButton look="pill" onClick={() => on.openCharter(team.id)}>
          {say('membership.charter')}
        </QuietButton>
        <QuietButton look="pill" onClick={on.openShare}>
          {say('membership.share')}
        </QuietButton>
      </div>
      <Disclosure label={say('membership.rules')}>
        <div className={look.rules}>
          <TermsInWords team={team} />
          <Seal words={seal} language={team.language} />
        </div>
      </Disclosure>
      <TwoStep
        ask={say('membership.leave', { name: team.name })}
        means={say('membership.leave.means')}
        confirm={say('membership.leave.confirm')}
        cancel={say('membership.leave.cancel')}
        onConfirm={() => on.leave(team.id)}
      />
    </article>
  );
}
