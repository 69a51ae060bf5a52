import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the built extension, as a store would get it. */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  const folder = fileURLToPath(new URL(`../../.output/${browser}-mv3`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) {
    throw new Error(`no extension in ${folder}: build it first (npx wxt build -b ${browser} --mv3)`);
  }
  return folder;
}
