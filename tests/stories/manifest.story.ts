import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../stage/extension';

const browsers = ['chrome', 'firefox'] as const;
type Browser = (typeof browsers)[number];

const read = (path: string) => readFileSync(path, 'utf8');
const builtFile = (browser: Browser, name: string) => join(builtExtension(browser), name);
const manifestOf = (browser: Browser) => JSON.parse(read(builtFile(browser, 'manifest.json')));
/** What people agreed to: changed by hand, together with the line about it in CHANGELOG and PRIVACY. */
const reviewed = (browser: Browser) =>
  JSON.parse(read(new URL(`../manifests/${browser}.json`, import.meta.url).pathname));
const { version } = JSON.parse(read(new URL('../../package.json', import.meta.url).pathname));

describe.each(browsers)('the manifest built for %s', (browser) => {
  const manifest = manifestOf(browser);

  it('is the one that was reviewed, to the last field', () => {
    expect(manifest).toEqual({ version, ...reviewed(browser) });
  });

  it('asks for nothing but storage, alarms and scripting, and a panel where one must ask', () => {
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'scripting', ...panel, 'storage']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('is granted no site at install, and may only ever ask for https ones', () => {
    expect(manifest.host_permissions).toEqual([]);
    expect(manifest.content_scripts).toBeUndefined();
    for (const host of manifest.optional_host_permissions) expect(host).toMatch(/^https:\/\//);
  });

  it('shows no file of its own to any page, and takes calls from none', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets its pages run what ships with them alone, and ask nothing but https for packs', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    // WebAssembly, for Argon2id; it is no way to run words as code.
    const known = ["script-src 'self' 'wasm-unsafe-eval';", 'connect-src https:;'];
    for (const part of known) expect(policy).toContain(part);
    const others = known.reduce((left, part) => left.replace(part, ''), policy);
    expect(others).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe.each(browsers)('what is put into a page by the one for %s', (browser) => {
  const watcher = read(builtFile(browser, 'page-watcher.js'));

  it('weighs 15 kB at most', () => {
    expect(statSync(builtFile(browser, 'page-watcher.js')).size).toBeLessThanOrEqual(15_000);
  });

  it.each([
    [
      'sends anything but through the port',
      /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeer|Image|sendMessage)|runtime\.connect\b/,
    ],
    ['keeps anything', /\b(indexedDB|localStorage|sessionStorage|caches|cookie)\b/],
    [
      'listens to keys, mouse, pen, focus or editing',
      /[`'"](key|input|beforeinput|mouse|pointer|touch|click|focus|blur|select|scroll|composition|copy|cut|paste|wheel)\w*[`'"]/,
    ],
    [
      'makes or moves a node, or moves the focus',
      /\b(createElement|appendChild|insertBefore|replaceChild|replaceWith|insertAdjacent\w+|innerHTML|outerHTML|setAttribute|removeAttribute|attachShadow|adoptedStyleSheets|dataset|classList|cssText|scrollTo|scrollIntoView)\b|\.(focus|blur|select|click|prepend|after|before|remove)\(/,
    ],
    ['runs words as code', /\beval\b|new Function|document\.write|import\(/],
  ])('holds nothing that %s', (_, forbidden) => {
    expect(watcher.match(forbidden)?.[0]).toBeUndefined();
  });

  it('listens to one thing in the page: its being shown again', () => {
    const listened = [...watcher.matchAll(/addEventListener\(([^,]*),/g)].map(([, what]) => what);
    expect(listened.map((what) => what?.replace(/[`'"]/g, '')).filter((what) => what !== 'abort')).toEqual([
      'visibilitychange',
    ]);
  });
});

describe.each(browsers)('the files of the one for %s', (browser) => {
  const folder = builtExtension(browser);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

  it('play no sound: none is there', () => {
    expect(files.filter((name) => /\.(mp3|ogg|wav|m4a|aac|flac|webm|mp4)$/i.test(name))).toEqual([]);
  });

  it('name no other computer that they would ask something of', () => {
    const scripts = files.filter((name) => name.endsWith('.html')).map((name) => read(join(folder, name)));
    for (const page of scripts) expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});
