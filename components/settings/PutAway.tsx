import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { Section } from './Section';
import look from './settings.module.css';
import type { SettingsEvents, SettingsView } from './view';

interface PutAwayProps {
  retired: SettingsView['retired'];
  onBringBack: SettingsEvents['bringBack'];
}

/** Reminders that were put away for good, and the way back. */
export function PutAway({ retired, onBringBack }: PutAwayProps) {
  const { say } = useTongue();
  return (
    <Section title={say('settings.putAway')}>
      {retired.length === 0 && <p className={look.about}>{say('settings.putAway.none')}</p>}
      <ul className={look.list}>
        {retired.map(({ id, text }) => (
          <li key={id}>
            <span className={look.said}>{text}</span>
            <QuietButton onClick={() => onBringBack(id)}>{say('settings.putAway.bringBack')}</QuietButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
