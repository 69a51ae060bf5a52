import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { Section } from './Section';
import look from './settings.module.css';
import type { SettingsEvents, SettingsView } from './view';

interface ShortcutsProps {
  shortcuts: SettingsView['shortcuts'];
  onOpen: SettingsEvents['openShortcuts'];
}

/** The keys the browser keeps for Aparté; it alone can change them. */
export function Shortcuts({ shortcuts, onOpen }: ShortcutsProps) {
  const { say } = useTongue();
  return (
    <Section title={say('settings.shortcuts')} about={say('settings.shortcuts.about')}>
      <ul className={look.list}>
        {shortcuts.map(({ command, keys }) => (
          <li key={command}>
            <span>{say(`settings.shortcuts.${command}`)}</span>
            <kbd>{keys || say('settings.shortcuts.none')}</kbd>
          </li>
        ))}
      </ul>
      <QuietButton onClick={onOpen}>{say('settings.shortcuts.change')}</QuietButton>
    </Section>
  );
}
