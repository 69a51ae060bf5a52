import { useTongue } from '@/components/say/Spoken';
import { fewestForWords } from '@/lib/summaries/schema';
import type { Team } from '@/lib/team/schema';
import look from './membership.module.css';

const blur = { 0.5: 'strong', 1: 'usual', 2: 'light' } as const;

/** Who opens, and what protects everybody: the same sentences before joining and ever after. */
export function TermsInWords({ team }: { team: Team }) {
  const { say } = useTongue();
  const { steward, terms, above, answerWithin, keys } = team;
  const people = Math.max(fewestForWords, terms.k);
  return (
    <ul className={look.terms}>
      <li>{say(`share.steward.${steward.is}`, { name: steward.name })}</li>
      <li>{say('membership.terms.k', { k: terms.k })}</li>
      <li>{terms.words ? say('membership.terms.words', { people }) : say('membership.terms.noWords')}</li>
      <li>{say(`membership.terms.blur.${terms.noise === null ? 'none' : blur[terms.noise]}`)}</li>
      <li>{say('membership.terms.answer', { days: answerWithin })}</li>
      {above[0] && <li>{say('membership.terms.above', { above: above[0] })}</li>}
      {keys.lead === null && <li>{say('membership.terms.noLead')}</li>}
    </ul>
  );
}
