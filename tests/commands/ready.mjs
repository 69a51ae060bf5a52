// @ts-check
import './node-version.mjs';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumFamily, findBrowser, firefoxFamily } from './browsers.mjs';
import { installPackages, mayInstall, missingPackages } from './debian.mjs';
import { installDependencies } from './dependencies.mjs';
import { Unready } from './run.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const isFile = (/** @type {string} */ path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Somebody else's tools, to be read by the stories; on the machine's loopback, and no part of Aparté. */
const realTools = {
  /** A ticketing system, a chat's server, a screen for prompts that no headless browser shows, and keys for it. */
  packages: ['request-tracker5', 'rt5-standalone', 'rt5-db-sqlite', 'ngircd', 'xvfb', 'xdotool'],
  /** The chat's pages, with a lock file of their own: whoever only builds or shows Aparté does without. */
  chat: join(root, 'tests', 'real-chat'),
};

/**
 * Makes the machine ready for a command: dependencies always, the rest as asked. Gives the environment in
 * which the command's programs find the browsers.
 * @param {{ chromium?: boolean, firefox?: boolean, tools?: boolean }} [needs]
 * @returns {Promise<Record<string, string>>}
 */
export async function ready({ chromium = false, firefox = false, tools = false } = {}) {
  await installDependencies(root);
  /** @type {Record<string, string>} */
  const env = {};
  if (chromium) env.APARTE_BROWSER = await browser(chromiumFamily, 'chromium', 'a Chromium, Edge or Brave');
  if (firefox) env.APARTE_FIREFOX = await browser(firefoxFamily, 'firefox-esr', 'a Firefox (142 or later)');
  if (tools) {
    await packages(realTools.packages);
    await installDependencies(realTools.chat, 'The Lounge, a chat that the stories read');
  }
  return env;
}

/**
 * @param {import('./browsers.mjs').Family} family
 * @param {string} debianPackage
 * @param {string} wanted
 */
async function browser(family, debianPackage, wanted) {
  const look = () => findBrowser(family, { platform: process.platform, env: process.env, isFile });
  const found = look();
  if (found !== null) return found;
  if (mayInstall()) await installPackages([debianPackage]);
  const installed = look();
  if (installed !== null) return installed;
  const chrome =
    family === chromiumFamily
      ? ' Official Google Chrome will not do: since 137 it ignores --load-extension.'
      : '';
  throw new Unready(
    `Aparté needs ${wanted}, and none was found. Install one (on Debian: apt-get install ${debianPackage}), ` +
      `or set ${family.variable} to the path of yours, and run the same command again.${chrome}`,
  );
}

/** @param {string[]} wanted */
async function packages(wanted) {
  const missing = missingPackages(wanted);
  if (missing.length === 0) return;
  if (mayInstall() && (await installPackages(missing))) return;
  throw new Unready(
    `Everything is proven against a real Request Tracker and a real chat too, and these Debian packages are missing: ${missing.join(' ')}. ` +
      `As root on Debian: apt-get install --no-install-recommends ${missing.join(' ')}`,
  );
}
