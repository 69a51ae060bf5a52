import { QuietButton } from '@/components/plain/QuietButton';
import { clockTime } from '@/components/say/dates';
import { useTongue } from '@/components/say/Spoken';
import type { Settings } from '@/lib/settings/schema';
import { Section } from './Section';
import look from './settings.module.css';
import type { SettingsEvents } from './view';

interface QuietProps {
  settings: Pick<Settings, 'silence' | 'internalDesk'>;
  on: Pick<SettingsEvents, 'silence' | 'speakAgain' | 'change'>;
}

/** Silence, and a desk whose customers are colleagues. */
export function Quiet({ settings, on }: QuietProps) {
  const { say } = useTongue();
  return (
    <Section title={say('settings.quiet')} about={say('settings.quiet.about')}>
      <SilenceChoice silence={settings.silence} on={on} />
      <label className={look.check}>
        <input
          type="checkbox"
          checked={settings.internalDesk}
          onChange={(event) => on.change({ internalDesk: event.currentTarget.checked })}
        />
        <span>
          {say('settings.internalDesk')}
          <small>{say('settings.internalDesk.about')}</small>
        </span>
      </label>
    </Section>
  );
}

function SilenceChoice({ silence, on }: { silence: Settings['silence']; on: QuietProps['on'] }) {
  const { locale, say } = useTongue();
  if (silence === null)
    return (
      <div className={look.row}>
        {(['hour', 'shift', 'ever'] as const).map((length) => (
          <QuietButton key={length} look="pill" onClick={() => on.silence(length)}>
            {say(`settings.silence.${length}`)}
          </QuietButton>
        ))}
      </div>
    );
  const until =
    silence === 'ever'
      ? say('panel.silent.ever')
      : 'until' in silence
        ? say('panel.silent.until', { time: clockTime(locale, silence.until) })
        : say('panel.silent.shift');
  return (
    <div className={look.row}>
      <span>{until}</span>
      <QuietButton look="pill" onClick={on.speakAgain}>
        {say('panel.silence.speakAgain')}
      </QuietButton>
    </div>
  );
}
