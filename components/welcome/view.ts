import type { Locale } from '@/lib/locales/say';
import type { Settings } from '@/lib/settings/schema';

export interface WelcomeView {
  locale: Locale;
  register: Settings['register'];
}
export interface WelcomeEvents {
  change: (part: Partial<Settings>) => void;
  openPanel: () => void;
}
