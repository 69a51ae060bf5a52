import type { NamedState } from './state';
import { journalStates } from './states/journal';
import { packStates } from './states/packs';
import { panelStates } from './states/panel';
import { reflectionStates } from './states/reflection';
import { settingsStates } from './states/settings';
import { studioStates } from './states/studio';

/** Every state of every screen: the pictures, the accessibility check and the widths are made from this. */
export const states: NamedState[] = [
  ...panelStates,
  ...reflectionStates,
  ...journalStates,
  ...settingsStates,
  ...studioStates,
  ...packStates,
];
