// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { filesBelow } from './house';

/** Feet, then rooms in reading order: a room imports only what stands before it. */
const rooms = [
  'text',
  'clock',
  'catalogue',
  'signed',
  'locales',
  'interactions',
  'sites',
  'cues',
  'echoes',
  'packs',
  'nudges',
  'rehearsals',
  'vault',
  'reflections',
  'summaries',
  'team',
  'hub',
  'settings',
  'policy',
  'messages',
  'studio',
];
/** Files that touch page, disk, permission or network. */
const edges = /\/(store|watch|access|client|connect|ask)(\.ts)?$/;
const top = new URL('..', import.meta.url).pathname;
const files = filesBelow(top);
const isTest = (path: string) => /\.(test|story)\.tsx?$/.test(path);
const code = files.filter(({ path }) => !isTest(path) && /\.(ts|tsx)$/.test(path));
const inLib = code.filter(({ path }) => path.startsWith('lib/'));
const roomOf = (path: string) => path.replace(/^lib\//, '').replace(/[/.].*$/, '');

/** Every import of ours that breaks a rule, as a sentence. */
const broken = (from: typeof code, isWrong: (path: string, to: string, isType: boolean) => boolean) =>
  from.flatMap(({ path, imports }) =>
    imports.filter((to) => isWrong(path, to.from, to.isType)).map((to) => `${path} → ${to.from}`),
  );

describe('the house', () => {
  it('has only known rooms', () => {
    expect(
      [...new Set(inLib.map(({ path }) => roomOf(path)))].filter((room) => !rooms.includes(room)),
    ).toEqual([]);
  });

  it('imports inwards: entrypoints, components, lib', () => {
    const rank = (path: string) =>
      ['lib/', 'components/', 'entrypoints/'].findIndex((top) => path.startsWith(top));
    expect(broken(code, (path, to) => rank(path) >= 0 && rank(to) > rank(path))).toEqual([]);
  });

  it('takes nothing from the tests: what only they draw and drive lives here', () => {
    const shipped = code.filter(({ path }) => /^(lib|components|entrypoints)\//.test(path));
    expect(broken(shipped, (_, to) => /^(tests\/|vitest$|happy-dom)/.test(to))).toEqual([]);
  });

  it('lets a room import only the rooms before it', () => {
    const isLater = (path: string, to: string) =>
      to.startsWith('lib/') && rooms.indexOf(roomOf(to)) > rooms.indexOf(roomOf(path));
    expect(broken(inLib, isLater)).toEqual([]);
  });

  it('opens an edge only in entrypoints, or from another edge', () => {
    const opens = (path: string, to: string, isType: boolean) =>
      to.startsWith('lib/') &&
      edges.test(to) &&
      !isType &&
      !path.startsWith('entrypoints/') &&
      !edges.test(path);
    expect(
      broken(
        code.filter(({ path }) => /^(lib|components)\//.test(path)),
        opens,
      ),
    ).toEqual([]);
  });

  it('keeps browser, disk and network out of everything but edges and entrypoints', () => {
    const worldly = /^(wxt\/|webextension-polyfill|@wxt-dev\/browser|dexie)/;
    const plain = code.filter(({ path }) => /^(lib|components)\//.test(path) && !edges.test(path));
    expect(broken(plain, (_, to, isType) => worldly.test(to) && !isType)).toEqual([]);
    const calls = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|indexedDB|localStorage)\b\s*[.(]/;
    expect(plain.filter(({ text }) => calls.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('fetches in two places at most: packs by address, and the hub’s client', () => {
    const calls = code.filter(
      ({ path, text }) => /^(lib|components|entrypoints)\//.test(path) && /\bfetch\(/.test(text),
    );
    const clients = ['lib/packs/client.ts', 'lib/hub/client.ts'];
    expect(calls.map(({ path }) => path).filter((path) => !clients.includes(path))).toEqual([]);
  });

  it('never lets one entrypoint import another', () => {
    const entry = (path: string) => path.split('/')[1];
    const crosses = (path: string, to: string) => to.startsWith('entrypoints/') && entry(path) !== entry(to);
    expect(
      broken(
        code.filter(({ path }) => path.startsWith('entrypoints/')),
        crosses,
      ),
    ).toEqual([]);
  });

  it.each(['page-watcher', 'page-teacher'])('keeps zod, stores and the polyfill out of the %s', (script) => {
    const seen = reached(`entrypoints/${script}/index`);
    expect(
      [...seen].filter((path) => /^(zod|dexie|webextension-polyfill|wxt\/browser)|\/store$/.test(path)),
    ).toEqual([]);
    expect(seen.size).toBeGreaterThan(8);
  });

  it('keeps what is only for teaching out of the watcher', () => {
    const heavy = /^(css-selector-generator$|lib\/sites\/(derive|generic|teach)\/)/;
    expect([...reached('entrypoints/page-watcher/index')].filter((path) => heavy.test(path))).toEqual([]);
    expect([...reached('entrypoints/page-teacher/index')].some((path) => heavy.test(path))).toBe(true);
  });

  it('lets nothing that can reach the network read the journal', () => {
    const meets = code
      .filter(({ path }) => path.startsWith('entrypoints/'))
      .map(({ path }) => ({ path, seen: reached(path.replace(/\.tsx?$/, '')) }))
      .filter(({ seen }) => ['lib/packs/client', 'lib/hub/client'].some((client) => seen.has(client)))
      .filter(({ seen }) => seen.has('lib/reflections/store'));
    expect(meets.map(({ path }) => path)).toEqual([]);
    expect(reached('entrypoints/background/index').has('lib/packs/client')).toBe(true);
  });

  it('keeps seals, word lists and passphrases out of the panel: it must open at once', () => {
    const heavy = /^(@hpke\/core|@scure\/bip39|hash-wasm)/;
    expect([...reached('entrypoints/sidepanel/main')].filter((path) => heavy.test(path))).toEqual([]);
    expect([...reached('entrypoints/team/main')].filter((path) => heavy.test(path)).length).toBeGreaterThan(
      2,
    );
  });

  it('lets the hub import only shapes and summaries', () => {
    const hub = code.filter(({ path }) => path.startsWith('hub/'));
    const allowed = /^lib\/(\w+\/schema|summaries\/)/;
    expect(broken(hub, (_, to) => /^(lib|components|entrypoints)\//.test(to) && !allowed.test(to))).toEqual(
      [],
    );
  });

  it('has no circles', () => {
    const circles = inLib
      .map(({ path }) => path.replace(/\.tsx?$/, ''))
      .filter((path) => reachedFrom(path).has(path));
    expect(circles).toEqual([]);
  });

  it('has no file above 200 lines, and small ones by habit', () => {
    expect(files.filter(({ lines }) => lines > 200).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    );
    const sizes = code.map(({ lines }) => lines).sort((one, other) => one - other);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80);
  });

  it('has no drawer without a name', () => {
    const vague = /(manager|helper|service|util|common|misc)s?\b/i;
    expect(files.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('has no barrels, and never writes HTML', () => {
    expect(inLib.filter(({ path }) => path.endsWith('/index.ts')).map(({ path }) => path)).toEqual([]);
    const html =
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(|new Function\(|\beval\(/;
    const ours = code.filter(({ path }) => /^(lib|components|entrypoints)\//.test(path));
    expect(ours.filter(({ text }) => html.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

/** Everything a file takes in at run time, through all it imports. */
function reachedFrom(start: string): Set<string> {
  const seen = new Set<string>();
  const walk = (path: string) => {
    const file = code.find((one) => one.path.replace(/\.tsx?$/, '') === path);
    for (const { from, isType } of file?.imports ?? []) {
      if (isType || seen.has(from)) continue;
      seen.add(from);
      walk(from);
    }
  };
  walk(start);
  return seen;
}

function reached(start: string): Set<string> {
  return new Set([start, ...reachedFrom(start)]);
}
