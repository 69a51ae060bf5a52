import { expect, test } from 'vitest';
import { chromiumFamily, findBrowser, firefoxFamily } from './browsers.mjs';

const machine = (platform: string, env: Record<string, string>, ...files: string[]) => ({
  platform,
  env,
  isFile: (path: string) => files.includes(path),
});
const linux = (...files: string[]) => machine('linux', { PATH: '/usr/local/bin:/usr/bin' }, ...files);

test('a browser is found on the PATH, Chromium before its relatives', () => {
  expect(findBrowser(chromiumFamily, linux('/usr/bin/microsoft-edge', '/usr/bin/chromium'))).toBe(
    '/usr/bin/chromium',
  );
  expect(findBrowser(chromiumFamily, linux('/usr/bin/microsoft-edge'))).toBe('/usr/bin/microsoft-edge');
});

test('the folder that comes first on the PATH wins', () => {
  const both = linux('/usr/bin/chromium', '/usr/local/bin/chromium');
  expect(findBrowser(chromiumFamily, both)).toBe('/usr/local/bin/chromium');
});

test('official Google Chrome is passed over, because it would start without the extension', () => {
  expect(
    findBrowser(chromiumFamily, linux('/usr/bin/google-chrome', '/usr/bin/google-chrome-stable')),
  ).toBeNull();
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(chromiumFamily, machine('darwin', { HOME: '/Users/a' }, chrome))).toBeNull();
});

test('a browser that is asked for by name is taken, whatever it is', () => {
  const asked = machine(
    'linux',
    { APARTE_BROWSER: '/opt/mine', PATH: '/usr/bin' },
    '/opt/mine',
    '/usr/bin/chromium',
  );
  expect(findBrowser(chromiumFamily, asked)).toBe('/opt/mine');
});

test('a browser that is asked for and not there is said, and no other taken in its place', () => {
  const asked = machine('linux', { APARTE_BROWSER: '/opt/gone', PATH: '/usr/bin' }, '/usr/bin/chromium');
  expect(() => findBrowser(chromiumFamily, asked)).toThrow('APARTE_BROWSER names /opt/gone');
});

test('on a Mac the applications folders are looked into, the person’s own too', () => {
  const brave = '/Users/a/Applications/Brave Browser.app/Contents/MacOS/Brave Browser';
  expect(findBrowser(chromiumFamily, machine('darwin', { HOME: '/Users/a' }, brave))).toBe(brave);
  const firefox = '/Applications/Firefox.app/Contents/MacOS/firefox';
  expect(findBrowser(firefoxFamily, machine('darwin', { HOME: '/Users/a' }, firefox))).toBe(firefox);
});

test('on Windows the program folders are looked into', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(findBrowser(chromiumFamily, machine('win32', env, edge))).toBe(edge);
});

test('the slow-changing Firefox comes before the other', () => {
  expect(findBrowser(firefoxFamily, linux('/usr/bin/firefox', '/usr/bin/firefox-esr'))).toBe(
    '/usr/bin/firefox-esr',
  );
  expect(findBrowser(firefoxFamily, linux('/usr/bin/firefox'))).toBe('/usr/bin/firefox');
});

test('where there is no browser, none is invented', () => {
  expect(findBrowser(chromiumFamily, linux())).toBeNull();
  expect(findBrowser(firefoxFamily, machine('win32', {}))).toBeNull();
});
