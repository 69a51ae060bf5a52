import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { SettingsEvents, SettingsView } from '@/components/settings/view';
import type { AddressProblem } from '@/components/site/address';
import type { Locale } from '@/lib/locales/say';
import { defaultBudget } from '@/lib/nudges/schema';
import type { Pack } from '@/lib/packs/schema';
import { everyPack } from '@/lib/packs/store';
import { wordedReminder } from '@/lib/packs/worded';
import type { Settings } from '@/lib/settings/schema';
import { silenceOf } from '@/lib/settings/shift';
import { changeSettings, keptShift } from '@/lib/settings/store';
import { allowedOrigins, ask, giveBack, onAccessChange } from '@/lib/sites/access';
import { openStudio } from './open-studio';
import { openTeam } from './open-team';
import { eraseEverything, storedNow } from './passport';
import { openShortcuts, shortcutsNow } from './shortcuts';
import { useMembership } from './use-membership';
import { usePacks } from './use-packs';
import { useSites } from './use-sites';

/** Everything the settings page shows, kept true while it is open. */
export function useSettingsView(
  settings: Settings,
  locale: Locale,
): { view: SettingsView; on: SettingsEvents } {
  const [origins, setOrigins] = useState<string[]>([]);
  const [shortcuts, setShortcuts] = useState<SettingsView['shortcuts']>([]);
  const [addressProblem, setProblem] = useState<AddressProblem | null>(null);
  const [erased, setErased] = useState(false);
  const packs = usePacks(locale, settings.register);
  const membership = useMembership();
  const sites = useSites(origins);
  const reminders = useLiveQuery(everyReminder) ?? [];
  const passport = useLiveQuery(async () => storedNow(), [settings, origins, erased]) ?? [];

  useEffect(() => {
    const leaving = new AbortController();
    const look = () => void allowedOrigins().then(setOrigins);
    look();
    onAccessChange(look, leaving.signal);
    void shortcutsNow().then(setShortcuts);
    return () => leaving.abort();
  }, []);

  const isKnown = packs.view.packs.length > 0;
  useEffect(() => {
    // A link of ours to a place on this page: what stands above it has only now its height.
    if (isKnown) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isKnown]);

  const view: SettingsView = {
    settings,
    locale,
    ceiling: defaultBudget,
    ceilingIsManaged: false,
    sites: sites.view,
    addressProblem,
    packs: packs.view,
    membership: membership.view,
    retired: settings.retired.map((id) => ({ id, text: wordsOf(id, reminders, locale, settings.register) })),
    passport,
    shortcuts,
    erased,
  };
  return {
    view,
    on: {
      packs: packs.on,
      membership: membership.on,
      sites: sites.on,
      change: (part) => void changeSettings(() => part),
      silence: (length) => void silence(length),
      speakAgain: () => void changeSettings(() => ({ silence: null })),
      addSite: (origin) => {
        if (origins.includes(origin)) return setProblem('already');
        // The browser asks only within the click: nothing may be awaited before this.
        void ask(origin).then((given) => setProblem(given ? null : 'refused'));
      },
      refuseAddress: setProblem,
      takeBackSite: (origin) => void giveBack(origin),
      bringBack: (id) =>
        void changeSettings(({ retired }) => ({ retired: retired.filter((one) => one !== id) })),
      eraseEverything: () => void eraseEverything().then(() => setErased(true)),
      openShortcuts: () => void openShortcuts(),
      openStudio,
      openTeam,
    },
  };
}

const everyReminder = () =>
  everyPack().then(
    ({ reminders }) => reminders,
    () => [],
  );

function wordsOf(
  id: string,
  reminders: Pack['reminders'],
  locale: Locale,
  register: Settings['register'],
): string {
  const reminder = reminders.find((one) => one.id === id);
  return reminder ? wordedReminder(reminder, locale, register).text : id;
}

async function silence(length: 'hour' | 'shift' | 'ever'): Promise<void> {
  const running = await keptShift.read();
  await changeSettings(() => ({ silence: silenceOf(length, running, Date.now()) }));
}
