import type { Say } from '@/lib/locales/say';
import type { Obstacle } from '@/lib/team/obstacle-schema';

/** Causes that become an obstacle, as a lead calls them. */
export const namedCauses = ['means', 'right-to-decide', 'contradiction'] as const;

export const causeName = (cause: Obstacle['cause'], say: Say): string =>
  say(`team.cause.${namedCauses.find((one) => one === cause) ?? 'other'}`);
