import { useTongue } from '@/components/say/Spoken';
import type { Team } from '@/lib/team/schema';
import { blurOf } from './AboutTerms';
import { saidDay } from './said-week';
import look from './team.module.css';

/** What holds, in a few lines. */
export function TermsNow({ team }: { team: Team }) {
  const { locale, say } = useTongue();
  const { terms, steward, answerWithin, above, since } = team;
  const lines: [string, string][] = [
    [say('steward.now.who'), `${steward.name} · ${say(`steward.who.${steward.is}`)}`],
    [say('steward.now.k'), say('steward.terms.people', { count: terms.k })],
    [say('steward.now.words'), say(terms.words ? 'steward.now.words.yes' : 'steward.now.words.no')],
    [say('steward.now.noise'), say(`steward.terms.noise.${blurOf(terms.noise)}`)],
    [say('steward.now.answer'), say('steward.terms.days', { count: answerWithin })],
    ...(above[0] ? [[say('steward.now.above'), above.join(' › ')] as [string, string]] : []),
    [say('steward.now.lead'), say(team.keys.lead ? 'steward.now.lead.yes' : 'steward.now.lead.no')],
    [say('steward.now.since'), saidDay(locale, since)],
  ];
  return (
    <dl className={look.terms}>
      {lines.map(([name, value]) => (
        <div key={name} className={look.term}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
