import { useTongue } from '@/components/say/Spoken';
import { guards, type Protections } from '@/lib/team/charter';
import look from './charter.module.css';
import { guardWords } from './guard-words';
import type { Prints } from './view';

interface GuardsProps {
  team: Protections;
  prints: Prints | null;
  isDefault: boolean;
}
/** They say something of one team, and nothing of what a team begins with. */
const ofATeam: readonly string[] = ['steward', 'zone', 'lead-key', 'steward-keys'];

/** Each setting that protects: what it is, and the floor nobody goes below. */
export function Guards({ team, prints, isDefault }: GuardsProps) {
  const { say } = useTongue();
  return (
    <section className={look.section} aria-labelledby="charter-guards">
      <h2 id="charter-guards">{say(isDefault ? 'charter.guards.default' : 'charter.guards')}</h2>
      <dl className={look.guards}>
        {guards.map((guard) => (
          <div key={guard}>
            <dt>{say(`charter.${guard}`)}</dt>
            <dd className={look.value}>
              {isDefault && ofATeam.includes(guard)
                ? say('charter.chosen')
                : guardWords(guard, team, prints, say)}
            </dd>
            <dd className={look.soft}>{say(`charter.${guard}.floor`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
