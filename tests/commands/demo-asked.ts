import { parseArgs } from 'node:util';
import type { Language } from '../desk/page/address.ts';

export const usage = `npm run demo                  the desk in a browser, with Aparté beside it
npm run demo -- --headless    nothing to see: the tour is played, and leaves a picture of every step
npm run demo -- --pictures    the same, and renews the pictures the README shows
  --lang fr | en              one language (else: yours in the browser, both on the tour)`;

export interface Asked {
  mode: 'window' | 'tour';
  languages: Language[];
  /** Renew the README's pictures. */
  pictures: boolean;
}

interface Machine {
  platform: string;
  env: Record<string, string | undefined>;
  /** Of whoever is logged in: `fr-FR`. */
  locale: string;
}

/** What was typed after `npm run demo --`, and what this machine can show; null when it makes no sense. */
export function askedFor(args: string[], machine: Machine): Asked | null {
  const typed = typedIn(args);
  if (!typed || (typed.lang !== undefined && typed.lang !== 'fr' && typed.lang !== 'en')) return null;
  const { headless = false, pictures = false, lang } = typed;
  const mode = headless || pictures || machine.env.CI || !hasScreen(machine) ? 'tour' : 'window';
  if (lang) return { mode, pictures, languages: [lang] };
  const own: Language = machine.locale.startsWith('fr') ? 'fr' : 'en';
  return { mode, pictures, languages: mode === 'tour' ? ['fr', 'en'] : [own] };
}

function typedIn(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { headless: { type: 'boolean' }, pictures: { type: 'boolean' }, lang: { type: 'string' } },
    }).values;
  } catch {
    return null;
  }
}

/** Windows and macOS always have one. */
function hasScreen({ platform, env }: Machine): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
