import { SettingsScreen } from '@/components/settings/SettingsScreen';
import type { SettingsView } from '@/components/settings/view';
import { WelcomeScreen } from '@/components/welcome/WelcomeScreen';
import type { Locale } from '@/lib/locales/say';
import { defaultSettings } from '@/lib/settings/schema';
import { both, deaf, type NamedState, now } from '../state';
import { noTeam } from './membership';
import { usualPacks } from './packs';
import { noSites, usualSites } from './sites';

export const usual = (locale: Locale): SettingsView => ({
  settings: defaultSettings,
  locale,
  ceiling: { perInteraction: 2, perHour: 6, perShift: 25, minutesBetween: 5 },
  ceilingIsManaged: false,
  sites: usualSites,
  addressProblem: null,
  packs: usualPacks(locale),
  membership: noTeam,
  retired: [
    {
      id: 'L4',
      text: both(
        'Reformulez pour comprendre, plutôt que pour cocher l’étape.',
        'Rephrase to understand, rather than to tick a step.',
      )(locale),
    },
  ],
  passport: [
    { kind: 'reflections', count: 312 },
    { kind: 'draft', count: 0 },
    { kind: 'nudges', count: 1_204 },
    { kind: 'shift', count: 1 },
    { kind: 'settings', count: 1 },
    { kind: 'sites', count: 2 },
    { kind: 'descriptions', count: 3 },
    { kind: 'packs', count: 1 },
    { kind: 'summaries', count: 1 },
    { kind: 'team', count: 1 },
  ],
  shortcuts: [
    { command: 'open', keys: 'Alt+A' },
    { command: 'silence', keys: 'Alt+0' },
    { command: 'read', keys: 'Alt+R' },
    { command: 'reflect', keys: '' },
  ],
  erased: false,
});
const settings = (name: string, part: Partial<SettingsView>): NamedState => ({
  name: `settings-${name}`,
  draw: (locale) => <SettingsScreen view={{ ...usual(locale), ...part }} on={deaf()} />,
});

export const settingsStates: NamedState[] = [
  settings('usual', {}),
  settings('first-day', { sites: noSites, retired: [], addressProblem: 'not-https' }),
  settings('managed', {
    ceiling: { perInteraction: 1, perHour: 3, perShift: 0, minutesBetween: 15 },
    ceilingIsManaged: true,
    settings: { ...defaultSettings, silence: { until: now }, internalDesk: true },
  }),
  settings('erased', { erased: true, sites: noSites, retired: [], passport: [] }),
  {
    name: 'welcome',
    draw: (locale) => <WelcomeScreen view={{ locale, register: 'vous' }} on={deaf()} />,
  },
];
