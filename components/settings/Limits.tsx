import { useId } from 'react';
import { useTongue } from '@/components/say/Spoken';
import type { Budget } from '@/lib/nudges/schema';
import type { Settings } from '@/lib/settings/schema';
import { Section } from './Section';
import look from './settings.module.css';
import type { SettingsView } from './view';

interface LimitsProps {
  view: Pick<SettingsView, 'settings' | 'ceiling' | 'ceilingIsManaged'>;
  onChange: (part: Partial<Settings>) => void;
}
/** Minutes between two reminders: past this, silence says it better. */
const longestRest = 60;

/** The agent's own limits: as low as zero, never above the ceiling. */
export function Limits({ view, onChange }: LimitsProps) {
  const { say } = useTongue();
  const { ceiling } = view;
  const { budget } = view.settings;
  const set = (part: Partial<Budget>) => onChange({ budget: { ...budget, ...part } });
  const counts = ['perInteraction', 'perHour', 'perShift'] as const;
  return (
    <Section
      title={say('settings.limits')}
      about={say(view.ceilingIsManaged ? 'settings.limits.managed' : 'settings.limits.about')}
    >
      {counts.map((name) => (
        <Slide
          key={name}
          label={say(`settings.limits.${name}`)}
          words={say('settings.limits.reminders', { count: Math.min(budget[name], ceiling[name]) })}
          from={0}
          to={ceiling[name]}
          value={Math.min(budget[name], ceiling[name])}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
      <Slide
        label={say('settings.limits.minutesBetween')}
        words={say('settings.limits.minutes', {
          count: Math.max(budget.minutesBetween, ceiling.minutesBetween),
        })}
        from={ceiling.minutesBetween}
        to={Math.max(longestRest, ceiling.minutesBetween)}
        value={Math.max(budget.minutesBetween, ceiling.minutesBetween)}
        onChange={(minutesBetween) => set({ minutesBetween })}
      />
    </Section>
  );
}

interface SlideProps {
  label: string;
  /** The value in words, seen and heard. */
  words: string;
  from: number;
  to: number;
  value: number;
  onChange: (value: number) => void;
}

export function Slide({ label, words, from, to, value, onChange }: SlideProps) {
  const id = useId();
  return (
    <div className={look.slide}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{words}</output>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        value={value}
        disabled={from === to}
        aria-valuetext={words}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
