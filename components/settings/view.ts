import type { MembershipEvents, MembershipView } from '@/components/membership/view';
import type { PacksEvents, PacksView } from '@/components/packs/view';
import type { AddressProblem } from '@/components/site/address';
import type { SitesEvents, SitesView } from '@/components/site/view';
import type { Locale } from '@/lib/locales/say';
import type { Budget } from '@/lib/nudges/schema';
import type { Settings } from '@/lib/settings/schema';

/** Everything that may be on disk, by kind. A kind that is not here is not kept. */
type StoredKind =
  | 'reflections'
  | 'draft'
  | 'nudges'
  | 'shift'
  | 'settings'
  | 'sites'
  | 'descriptions'
  | 'packs'
  | 'studio'
  | 'summaries'
  | 'team';
export interface Stored {
  kind: StoredKind;
  /** How many there are now. */
  count: number;
}

export interface SettingsView {
  settings: Settings;
  /** What `settings.language` comes to when it follows the browser. */
  locale: Locale;
  /** The most there may be (and, for minutes, the least); an administrator can lower it. */
  ceiling: Budget;
  /** An administrator has lowered it: said in plain words. */
  ceilingIsManaged: boolean;
  sites: SitesView;
  addressProblem: AddressProblem | null;
  packs: PacksView;
  membership: MembershipView;
  /** Reminders put away for good, in the reader's words. */
  retired: { id: string; text: string }[];
  passport: Stored[];
  /** As the browser has them now; '' when none is set. */
  shortcuts: { command: 'open' | 'silence' | 'read' | 'reflect'; keys: string }[];
  /** Everything was erased a moment ago. */
  erased: boolean;
}

export interface SettingsEvents {
  change: (part: Partial<Settings>) => void;
  /** An hour or the shift from now is the lead's to reckon. */
  silence: (length: 'hour' | 'shift' | 'ever') => void;
  speakAgain: () => void;
  packs: PacksEvents;
  membership: MembershipEvents;
  sites: SitesEvents;
  addSite: (origin: string) => void;
  /** What was typed cannot be an address; the view answers with the problem. */
  refuseAddress: (problem: AddressProblem) => void;
  takeBackSite: (origin: string) => void;
  bringBack: (reminder: string) => void;
  eraseEverything: () => void;
  openShortcuts: () => void;
  openStudio: () => void;
  openTeam: () => void;
}
