import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chromiumScene } from '../tests/stage/chromium-scene';
import { asWords } from '../tests/stage/firefox-session';
import { inTurn } from './figures';
import type { Measured } from './row';
import { type Copy, openBench } from './stage';
import { largePack } from './studio-pack';

/** A house's whole phrasebook, and a first draft. */
const sizes = [2_000, 20] as const;
const openings = 8;
const keys = 30;
/** A line of the pack's own; what lies below has none to open. */
const row = 'main li button[aria-expanded]';

declare global {
  /** Written by `noteStudio`: ms from loading to the first line, and from each key to the preview. */
  var studioSeen: { item: number; keys: number[] };
}

/** The studio with a large pack beside the studio with a small one, each in its own browser. */
export async function writeIn(copy: Copy): Promise<Measured[]> {
  const stages = await Promise.all(sizes.map(() => openBench(copy)));
  const folder = await mkdtemp(join(tmpdir(), 'aparte-bench-studio-'));
  const pages: Page[] = [];
  for (const [at, stage] of stages.entries()) {
    const page = await stage.page('studio.html');
    const file = join(folder, `bench-${at}.json`);
    await writeFile(file, largePack(sizes[at] ?? 0));
    await page.setInputFiles('input[type="file"]', file);
    await page.waitForURL(/#\/bench/);
    await page.addInitScript({ content: `(function () { ${asWords(noteStudio)} })()` });
    pages.push(page);
  }
  const opened: number[][] = [[], []];
  for (let round = 0; round < openings; round++)
    for (const [at, page] of inTurn([...pages.entries()], round))
      opened[at]?.push(await openPack(page, 'opening'));
  const typed: number[][] = [];
  for (const page of pages) typed.push(await type(page));
  await Promise.all(stages.map((stage) => stage.close()));
  await rm(folder, { recursive: true, force: true });
  return [
    {
      what: 'studio, pack of 2,000 items: loading → first line',
      unit: 'ms',
      samples: opened[0] ?? [],
      baseline: opened[1] ?? [],
      budget: { most: 300, of: 'median' },
    },
    {
      what: 'studio, pack of 2,000 items: key → preview',
      unit: 'ms',
      samples: typed[0] ?? [],
      baseline: typed[1] ?? [],
      budget: { most: 50, of: 'p95' },
    },
  ];
}

/** `opening` holds the set phrases, `difficult` the reminders. */
async function openPack(page: Page, place: 'opening' | 'difficult'): Promise<number> {
  await page.goto(page.url().replace(/#.*$/, `#/bench/${place}`));
  await page.reload();
  await page.locator(row).first().waitFor();
  return chromiumScene(page).run(() => studioSeen.item);
}

/** Into the first reminder; the preview beside it is the agent's own panel. */
async function type(page: Page): Promise<number[]> {
  await openPack(page, 'difficult');
  await page.locator(row).first().click();
  const field = page.locator('[data-open] textarea').first();
  await field.focus();
  const seen = () => chromiumScene(page).run(() => studioSeen.keys.length);
  for (let nth = 0; nth < keys; nth++) {
    await page.keyboard.type('a');
    await page.waitForFunction((count) => studioSeen.keys.length > count, nth);
  }
  return (await seen()) < keys ? [] : chromiumScene(page).run(() => studioSeen.keys);
}

/** Runs in the page before the studio's own code, and needs nothing from around it. */
function noteStudio(): void {
  globalThis.studioSeen = { item: Number.NaN, keys: [] };
  const seen = globalThis.studioSeen;
  let pressedAt = Number.NaN;
  addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), true);
  const changes = new MutationObserver((records) => {
    const now = performance.now();
    if (Number.isNaN(seen.item) && document.querySelector('main li button[aria-expanded]')) seen.item = now;
    const isPreview = ({ target }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.closest('aside') != null;
    if (Number.isNaN(pressedAt) || !records.some(isPreview)) return;
    seen.keys.push(now - pressedAt);
    pressedAt = Number.NaN;
  });
  // The previewed panel is a shadow tree; what it says is its picture's name too, in the same stroke.
  changes.observe(document, { subtree: true, childList: true, attributeFilter: ['aria-label'] });
}
