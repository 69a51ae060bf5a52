import type { NamedState } from './state';
import { charterStates } from './states/charter';
import { demonstrationStates } from './states/demonstration';
import { headsStates } from './states/heads';
import { journalStates } from './states/journal';
import { leadStates } from './states/lead';
import { membershipStates } from './states/membership';
import { packStates } from './states/packs';
import { panelStates } from './states/panel';
import { panelTeamStates } from './states/panel-team';
import { readingStates } from './states/reading';
import { reflectionStates } from './states/reflection';
import { releaseStates } from './states/release';
import { settingsStates } from './states/settings';
import { sharingStates } from './states/sharing';
import { siteStates } from './states/site-states';
import { stewardStates } from './states/steward';
import { studioStates } from './states/studio';
import { teachingStates } from './states/teaching';
import { teamNewsStates } from './states/team-news';

/** Every state of every screen: the pictures, the accessibility check and the widths are made from this. */
export const states: NamedState[] = [
  ...panelStates,
  ...teachingStates,
  ...reflectionStates,
  ...journalStates,
  ...settingsStates,
  ...siteStates,
  ...studioStates,
  ...packStates,
  ...leadStates,
  ...headsStates,
  ...releaseStates,
  ...readingStates,
  ...sharingStates,
  ...membershipStates,
  ...panelTeamStates,
  ...teamNewsStates,
  ...stewardStates,
  ...demonstrationStates,
  ...charterStates,
];
