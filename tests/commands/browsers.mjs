// @ts-check
import { posix, win32 } from 'node:path';
import { Unready } from './run.mjs';

/**
 * @typedef {{ platform: string, env: Record<string, string | undefined>, isFile: (path: string) => boolean }} Machine
 * @typedef {{ variable: string, names: string[], mac: string[], windows: string[] }} Family
 */

/**
 * Official Google Chrome is left out on purpose: since version 137 it ignores `--load-extension`, and would
 * start without Aparté. Its relatives still take it.
 * @type {Family}
 */
export const chromiumFamily = {
  variable: 'APARTE_BROWSER',
  names: [
    'chromium',
    'chromium-browser',
    'ungoogled-chromium',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
    'vivaldi',
  ],
  mac: ['Chromium', 'Microsoft Edge', 'Brave Browser', 'Google Chrome for Testing', 'Vivaldi'],
  windows: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    'Vivaldi\\Application\\vivaldi.exe',
  ],
};

/** @type {Family} */
export const firefoxFamily = {
  variable: 'APARTE_FIREFOX',
  names: ['firefox-esr', 'firefox'],
  mac: ['Firefox', 'Firefox Developer Edition'],
  windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * The browser to use: what the variable names, else the first one in the usual places; null when there is none.
 * A variable that names no file is a slip to be told, not passed over.
 * @param {Family} family
 * @param {Machine} machine
 */
export function findBrowser(family, machine) {
  const wished = machine.env[family.variable];
  if (wished) {
    if (machine.isFile(wished)) return wished;
    throw new Unready(`${family.variable} names ${wished}, and no such file is there.`);
  }
  return usualPlaces(family, machine).find(machine.isFile) ?? null;
}

/**
 * @param {Family} family
 * @param {Machine} machine
 */
function usualPlaces(family, { platform, env }) {
  if (platform === 'win32') {
    const homes = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (home) => home !== undefined,
    );
    return family.windows.flatMap((place) => homes.map((home) => win32.join(home, place)));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  const onPath = family.names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const homes = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')];
  const bundled = family.mac.flatMap((name) =>
    homes.map((home) => `${home}/${name}.app/Contents/MacOS/${name}`),
  );
  // Developer Edition and ESR carry the plain name inside the bundle.
  return [...bundled.map((path) => path.replace(/MacOS\/Firefox.*$/, 'MacOS/firefox')), ...onPath];
}
