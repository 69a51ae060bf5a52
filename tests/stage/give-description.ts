import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { speaker } from '@/lib/locales/say';
import type { SiteFile } from '@/lib/sites/own-schema';
import { press, reads } from './hands';
import type { Theatre } from './theatre';

const say = speaker('en', 'vous');

/** Somebody hands a description on: it is opened in the settings, looked at, and kept. */
export async function giveDescription(theatre: Theatre, description: SiteFile): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'aparte-site-'));
  try {
    const file = join(folder, `${description.id}.aparte-site.json`);
    await writeFile(file, JSON.stringify(description));
    await theatre.gotoOwn('settings.html');
    await reads(theatre.page, say('settings.sites.file'));
    await theatre.give('#sites input[type="file"]', file);
    await reads(theatre.page, say('settings.sites.arriving.onlyReads'));
    await press(theatre.page, say('settings.sites.arriving.keep'));
    await reads(theatre.page, description.profile.name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
