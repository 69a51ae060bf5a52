import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { knownSites } from '@/lib/sites/catalogue';
import { coverageOf } from '@/lib/sites/coverage';
import { coveragePage } from './covering/page';

/** Writes both pages on the known tools anew, and gives the exit code. */
export async function run(root: string): Promise<number> {
  for (const lang of ['en', 'fr'] as const) {
    const file = `docs/${lang}/sites.md`;
    await writeFile(join(root, file), coveragePage(coverageOf(knownSites), lang));
    process.stdout.write(`${file}\n`);
  }
  return 0;
}
