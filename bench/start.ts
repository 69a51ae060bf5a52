import type { Page } from 'playwright-core';
import type { ChromiumStage } from '../tests/stage/chromium';
import { chromiumScene } from '../tests/stage/chromium-scene';
import type { BusyServer } from './desk/serve';
import { inTurn } from './figures';
import type { Measured } from './row';
import { type Copy, emptyPage, openBench, pressForPanel, showInPanel } from './stage';

const coldStarts = 5;
const warmStarts = 8;
const ours = 'sidepanel.html';
const pages = [emptyPage, ours];

/** First words on screen: ms after the page began to load, and after the button was pressed. */
interface Start {
  loaded: number;
  pressed: number;
}
type Starts = Record<string, Start[]>;

/** Cold: the first panel of a fresh browser. Warm: the next ones. The empty page goes the same way. */
export async function start(copy: Copy, desk: BusyServer): Promise<Measured[]> {
  const cold: Starts = { [emptyPage]: [], [ours]: [] };
  const warm: Starts = { [emptyPage]: [], [ours]: [] };
  for (let round = 0; round < coldStarts; round++) {
    for (const page of inTurn(pages, round)) {
      const stage = await openBench(copy);
      const tab = await stage.context.newPage();
      await tab.goto(desk.watched);
      cold[page]?.push(await startOnce(stage, tab, page));
      const isLast = round === coldStarts - 1 && page === inTurn(pages, round).at(-1);
      if (isLast) await startAgain(stage, tab, warm);
      await stage.close();
    }
  }
  return [...rowsOf('cold', cold), ...rowsOf('warm', warm)];
}

async function startAgain(stage: ChromiumStage, tab: Page, warm: Starts): Promise<void> {
  for (let round = 0; round < warmStarts; round++) {
    for (const page of inTurn(pages, round)) warm[page]?.push(await startOnce(stage, tab, page));
  }
}

async function startOnce(stage: ChromiumStage, tab: Page, page: string): Promise<Start> {
  await showInPanel(stage, page);
  const { panel, pressedAt } = await pressForPanel(stage, tab);
  const { origin, loaded } = await chromiumScene(panel).run(
    () =>
      new Promise<{ origin: number; loaded: number }>((painted) => {
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first) painted({ origin: performance.timeOrigin, loaded: first.startTime });
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await panel.close();
  return { loaded, pressed: origin + loaded - pressedAt };
}

function rowsOf(how: 'cold' | 'warm', starts: Starts): Measured[] {
  const times = (page: string, since: keyof Start) => starts[page]?.map((one) => one[since]) ?? [];
  return [
    {
      what: `panel: loading → first words, ${how}`,
      unit: 'ms',
      samples: times(ours, 'loaded'),
      baseline: times(emptyPage, 'loaded'),
      ...(how === 'cold' && { budget: { most: 300, of: 'median' as const } }),
    },
    {
      what: `panel: button → first words, ${how}`,
      unit: 'ms',
      samples: times(ours, 'pressed'),
      baseline: times(emptyPage, 'pressed'),
    },
  ];
}
