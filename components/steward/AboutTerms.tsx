import { Choice } from '@/components/plain/Choice';
import { useTongue } from '@/components/say/Spoken';
import { Slide } from '@/components/settings/Limits';
import { fewestPeople, type Terms } from '@/lib/summaries/schema';
import type { FieldsProps } from './AboutTeam';
import { Part } from './Part';
import look from './steward.module.css';

/** Strongest first. The figure is epsilon; what it does is said in people. */
const blurs = { strong: 0.5, usual: 1, light: 2, none: null } as const;
type Blur = keyof typeof blurs;
export const blurOf = (noise: Terms['noise']): Blur =>
  (Object.keys(blurs) as Blur[]).find((name) => blurs[name] === noise) ?? 'none';
/** More than this hides every team there is. */
const mostPeople = 50;
const mostDays = 30;

/** What protects, and what the team may expect in return. */
export function AboutTerms({ draft, onChange }: Omit<FieldsProps, 'problems'>) {
  const { say } = useTongue();
  const { terms } = draft;
  const set = (part: Partial<Terms>) => onChange({ terms: { ...terms, ...part } });
  return (
    <Part title={say('steward.terms')} about={say('steward.terms.small')}>
      <Slide
        label={say('steward.terms.k')}
        words={say('steward.terms.people', { count: terms.k })}
        from={fewestPeople}
        to={mostPeople}
        value={terms.k}
        onChange={(k) => set({ k })}
      />
      <label className={look.check}>
        <input
          type="checkbox"
          checked={terms.words}
          onChange={({ currentTarget }) => set({ words: currentTarget.checked })}
        />
        <span>
          {say('steward.terms.words')}
          <small>{say('steward.terms.words.about')}</small>
        </span>
      </label>
      <Choice
        label={say('steward.terms.noise')}
        options={(Object.keys(blurs) as Blur[]).map((id) => ({
          id,
          label: say(`steward.terms.noise.${id}`),
        }))}
        chosen={blurOf(terms.noise)}
        onChoose={(blur) => blur && set({ noise: blurs[blur] })}
        shape="rows"
      />
      <p className={look.soft}>{say('steward.terms.noise.about')}</p>
      <Slide
        label={say('steward.terms.answer')}
        words={say('steward.terms.days', { count: draft.answerWithin })}
        from={1}
        to={Math.max(mostDays, draft.answerWithin)}
        value={draft.answerWithin}
        onChange={(answerWithin) => onChange({ answerWithin })}
      />
    </Part>
  );
}
