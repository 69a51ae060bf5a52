import { useState } from 'react';
import { Spoken } from '@/components/say/Spoken';
import { Look } from '@/components/theme/Look';
import { WelcomeScreen } from '@/components/welcome/WelcomeScreen';
import { interfaceLanguage } from '@/lib/settings/language';
import type { Settings } from '@/lib/settings/schema';
import { changeSettings } from '@/lib/settings/store';
import { openPanelHere } from './open-panel';

/** Understood in a minute: what it does, reads, keeps, and what leaves. */
export function Welcome({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first);
  const locale = interfaceLanguage(settings, navigator.languages);
  const change = (part: Partial<Settings>) => {
    setSettings({ ...settings, ...part });
    void changeSettings(() => part);
  };
  return (
    <Look colours={settings.colours}>
      <Spoken locale={locale} register={settings.register}>
        <WelcomeScreen
          view={{ locale, register: settings.register }}
          on={{ change, openPanel: openPanelHere }}
        />
      </Spoken>
    </Look>
  );
}
