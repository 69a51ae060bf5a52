import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { JournalScreen } from '@/components/journal/JournalScreen';
import { Spoken, useTongue } from '@/components/say/Spoken';
import { Look } from '@/components/theme/Look';
import { builtInPacks } from '@/lib/packs/catalogue';
import { layered } from '@/lib/packs/layers';
import { everyPack } from '@/lib/packs/store';
import { interfaceLanguage } from '@/lib/settings/language';
import type { Settings } from '@/lib/settings/schema';
import { keptSettings } from '@/lib/settings/store';
import { knownSites } from '@/lib/sites/catalogue';
import { Sharing } from './Sharing';
import { teamsJoined } from './share-material';
import { useJournal } from './use-journal';
import { usePlace } from './use-place';

const builtIn = layered(builtInPacks);
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
        <Pages settings={settings} />
      </Spoken>
    </Look>
  );
}

function Pages({ settings }: { settings: Settings }) {
  const { locale, say } = useTongue();
  const { register } = settings;
  const { place, go } = usePlace();
  // Packs that cannot be opened take no entry away: their questions are not shown, the answers are.
  const known = useLiveQuery(async () => everyPack().catch(() => builtIn)) ?? builtIn;
  const questions = useMemo(() => {
    const all = known.questions;
    return Object.fromEntries(all.map(({ id, text }) => [id, locale === 'fr' ? text.fr[register] : text.en]));
  }, [known, locale, register]);
  const teams = useLiveQuery(async () => teamsJoined(new Date()).catch(() => [])) ?? [];
  const { view, on } = useJournal(questions, sites, say);
  if (place === 'share') return <Sharing settings={settings} known={known} onBack={() => go('journal')} />;
  return (
    <JournalScreen view={{ ...view, canShare: teams.length > 0 }} on={{ ...on, share: () => go('share') }} />
  );
}
