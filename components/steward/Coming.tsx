import { useTongue } from '@/components/say/Spoken';
import { saidDay } from './said-week';
import look from './team.module.css';
import type { TeamView } from './view';

/** A version that waits for its day, in sight of everybody. */
export function Coming({ coming }: { coming: NonNullable<TeamView['coming']> }) {
  const { locale, say } = useTongue();
  const title = say('steward.coming', { day: saidDay(locale, coming.since) });
  return (
    <section className={look.lowers} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {coming.lowered.map((one) => (
          <li key={one}>{say(`steward.lowers.${one}`)}</li>
        ))}
      </ul>
      <p>{say('steward.coming.about')}</p>
    </section>
  );
}
