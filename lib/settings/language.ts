import { type Locale, localeFor } from '../locales/say';
import type { Settings } from './schema';

/** The interface's language: the agent's choice, else the first known one the browser asks pages for. */
export const interfaceLanguage = (
  { language }: Pick<Settings, 'language'>,
  wanted: readonly string[],
): Locale => language ?? localeFor(wanted);
