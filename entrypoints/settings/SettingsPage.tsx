import { useEffect, useState } from 'react';
import { Spoken } from '@/components/say/Spoken';
import { SettingsScreen } from '@/components/settings/SettingsScreen';
import { Look } from '@/components/theme/Look';
import { interfaceLanguage } from '@/lib/settings/language';
import type { Settings } from '@/lib/settings/schema';
import { keptSettings } from '@/lib/settings/store';
import { useSettingsView } from './use-settings';

/** What the agent decides, what is stored, and how to be rid of it. */
export function SettingsPage({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const leaving = new AbortController();
    keptSettings.watch(setSettings, leaving.signal);
    return () => leaving.abort();
  }, []);
  const locale = interfaceLanguage(settings, navigator.languages);
  const { view, on } = useSettingsView(settings, locale);
  return (
    <Look colours={settings.colours}>
      <Spoken locale={locale} register={settings.register}>
        <SettingsScreen view={view} on={on} />
      </Spoken>
    </Look>
  );
}
