import { useEffect, useMemo, useState } from 'react';
import { JournalScreen } from '@/components/journal/JournalScreen';
import { Spoken, useTongue } from '@/components/say/Spoken';
import { Look } from '@/components/theme/Look';
import { builtInPacks } from '@/lib/packs/catalogue';
import { interfaceLanguage } from '@/lib/settings/language';
import type { Settings } from '@/lib/settings/schema';
import { keptSettings } from '@/lib/settings/store';
import { knownSites } from '@/lib/sites/catalogue';
import { useJournal } from './use-journal';

const sites = Object.fromEntries(knownSites.map(({ id, name }) => [id, name]));

/** The agent's own pages: read, search, change, delete, take along, erase. */
export function Journal({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const leaving = new AbortController();
    keptSettings.watch(setSettings, leaving.signal);
    return () => leaving.abort();
  }, []);
  const locale = interfaceLanguage(settings, navigator.languages);
  return (
    <Look colours={settings.colours}>
      <Spoken locale={locale} register={settings.register}>
        <Pages register={settings.register} />
      </Spoken>
    </Look>
  );
}

function Pages({ register }: { register: Settings['register'] }) {
  const { locale, say } = useTongue();
  const questions = useMemo(() => {
    const all = builtInPacks.flatMap((pack) => pack.questions);
    return Object.fromEntries(all.map(({ id, text }) => [id, locale === 'fr' ? text.fr[register] : text.en]));
  }, [locale, register]);
  const { view, on } = useJournal(questions, sites, say);
  return <JournalScreen view={view} on={on} />;
}
