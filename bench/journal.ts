import type { Page } from 'playwright-core';
import { chromiumScene } from '../tests/stage/chromium-scene';
import { asWords } from '../tests/stage/firefox-session';
import { inTurn } from './figures';
import { fillJournal, firstWord } from './journal-filled';
import { searchFor } from './journal-search';
import type { Measured } from './row';
import { type Copy, openBench } from './stage';

/** A career, and a first week. */
const sizes = [100_000, 50] as const;
const openings = 8;
const searches = 3;

/** ms since the page began to load. */
interface Drawn {
  frame: number;
  notes: number;
}
declare global {
  /** Written by `noteDrawing`, in the journal's page. */
  var journalDrawn: Drawn;
}

/** A long journal beside a short one, each in its own browser. */
export async function leafThrough(copy: Copy): Promise<Measured[]> {
  const stages = await Promise.all(sizes.map(() => openBench(copy)));
  const opened: Drawn[][] = [[], []];
  const searched: { found: number[]; missing: number[] }[] = [];
  const pages = await Promise.all(stages.map((stage) => stage.page('journal.html')));
  for (const [at, page] of pages.entries()) {
    await fillJournal(page, sizes[at] ?? 0);
    await page.addInitScript({ content: `(function () { ${asWords(noteDrawing)} })()` });
  }
  for (let round = 0; round < openings; round++) {
    for (const [at, page] of inTurn([...pages.entries()], round)) opened[at]?.push(await openJournal(page));
  }
  for (const page of pages) searched.push(await searchIn(page));
  await Promise.all(stages.map((stage) => stage.close()));

  const [long = [], short = []] = opened;
  const [far, near] = searched;
  return [
    {
      what: 'journal of 100,000: its frame → first notes',
      unit: 'ms',
      samples: long.map(({ frame, notes }) => notes - frame),
      baseline: short.map(({ frame, notes }) => notes - frame),
      budget: { most: 100, of: 'median' },
    },
    {
      what: 'journal of 100,000: loading → first notes',
      unit: 'ms',
      samples: long.map(({ notes }) => notes),
      baseline: short.map(({ notes }) => notes),
    },
    {
      what: 'journal of 100,000: search, oldest note',
      unit: 'ms',
      samples: far?.found ?? [],
      baseline: near?.found ?? [],
    },
    {
      what: 'journal of 100,000: search, nothing there',
      unit: 'ms',
      samples: far?.missing ?? [],
      baseline: near?.missing ?? [],
    },
  ];
}

async function openJournal(page: Page): Promise<Drawn> {
  await page.reload();
  await page.locator('main li').first().waitFor();
  return chromiumScene(page).run(() => journalDrawn);
}

async function searchIn(page: Page) {
  const found: number[] = [];
  const missing: number[] = [];
  for (let round = 0; round < searches; round++) {
    await openJournal(page);
    found.push(await searchFor(page, firstWord, 1));
    await openJournal(page);
    missing.push(await searchFor(page, 'zyzzyva', 0));
  }
  return { found, missing };
}

/** Runs in the page before the journal's own code, and needs nothing from around it. */
function noteDrawing(): void {
  globalThis.journalDrawn = { frame: Number.NaN, notes: Number.NaN };
  const drawn = globalThis.journalDrawn;
  const changes = new MutationObserver(() => {
    if (Number.isNaN(drawn.frame) && document.querySelector('main')) drawn.frame = performance.now();
    if (!document.querySelector('main li')) return;
    drawn.notes = performance.now();
    changes.disconnect();
  });
  changes.observe(document, { subtree: true, childList: true });
}
