import type { Page } from 'playwright-core';
import type { ChromiumStage } from '../tests/stage/chromium';
import type { BusyServer } from './desk/serve';
import { messages } from './messages';
import { watchForMark } from './panel-eyes';
import type { Measured } from './row';
import { panelReading } from './stage';

/** A day, and its first hour. */
const interactionsADay = 300;
const interactionsInAnHour = 30;
const rounds = 3;

/** What stays in memory once the browser has swept. */
export async function remember(stage: ChromiumStage, desk: BusyServer): Promise<Measured[]> {
  return [await rememberInPage(stage, desk), await rememberInPanel(stage, desk)];
}

/** The watcher's share of a page of 2,000 turns: with a panel beside it, and without. */
async function rememberInPage(stage: ChromiumStage, desk: BusyServer): Promise<Measured> {
  const samples: number[] = [];
  const baseline: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const tab = await stage.context.newPage();
    await tab.goto(desk.watched);
    await tab.evaluate(() => busyDesk.open(4, 2_000));
    baseline.push(await heapOf(tab));
    const { panel } = await panelReading(stage, tab);
    samples.push(await heapOf(tab));
    await panel.close();
    await tab.close();
  }
  return {
    what: 'page of 2,000 turns, panel open',
    unit: 'MB',
    samples,
    baseline,
    budget: { most: 5, of: 'added' },
  };
}

async function rememberInPanel(stage: ChromiumStage, desk: BusyServer): Promise<Measured> {
  const tab = await stage.context.newPage();
  await tab.goto(desk.watched);
  const { panel, scene } = await panelReading(stage, tab);
  const live = async (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const { says, marks } = messages[at % messages.length] ?? { says: '', marks: '' };
      const heard = await watchForMark(scene, marks);
      await tab.evaluate(
        ({ id, words }) => {
          busyDesk.open(id, 20);
          return busyDesk.say('customer', words);
        },
        { id: 100 + at, words: says },
      );
      await heard();
    }
    return heapOf(panel);
  };
  const afterAnHour = await live(0, interactionsInAnHour);
  const afterADay = await live(interactionsInAnHour, interactionsADay);
  await panel.close();
  await tab.close();
  return {
    what: `panel’s heap after ${interactionsADay} interactions, against ${interactionsInAnHour}`,
    unit: 'MB',
    samples: [afterADay],
    baseline: [afterAnHour],
    budget: { most: 60, of: 'median' },
  };
}

/** Scripts' memory that is still held, in MB. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}
