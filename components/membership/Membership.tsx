import { useTongue } from '@/components/say/Spoken';
import { Section } from '@/components/settings/Section';
import { Arrival } from './Arrival';
import { Door } from './Door';
import { Joined } from './Joined';
import { Outcome } from './Outcome';
import type { MembershipEvents, MembershipView } from './view';

/** Teams: joined by one's own act, looked at before, and left by one's own act. */
export function Membership({ view, on }: { view: MembershipView; on: MembershipEvents }) {
  const { say } = useTongue();
  const { teams, arrival } = view;
  return (
    <Section
      title={say('membership.title')}
      about={say(teams.length > 0 ? 'membership.about' : 'membership.about.none')}
      place="team"
    >
      {teams.map((one) => (
        <Joined key={one.team.id} joined={one} on={on} />
      ))}
      <Door on={on} joined={teams.length > 0} />
      {/* Right below where it was opened or pasted: nobody has to look for the answer. */}
      <Outcome view={view} on={on} />
      {arrival && <Arrival key={arrival.seal.join(' ')} arrival={arrival} on={on} />}
    </Section>
  );
}
