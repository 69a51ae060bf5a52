import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { ChromiumStage } from '../tests/stage/chromium';
import { type Cost, costBetween, costs } from './costs';
import type { BusyServer } from './desk/serve';
import { inTurn } from './figures';
import type { Measured } from './row';
import { panelReading } from './stage';

const rounds = 5;
const sizes = [100, 1_000, 5_000] as const;
const stirsPerSecond = 60;
/** In each round, one every half second: words are read while the page is restless. */
const messagesInRound = 8;
const betweenMessages = 500;

/** Nobody looks; the usual extension does; Aparté does, with its panel open. */
const conditions = ['alone', 're-queried', 'watched'] as const;
type Condition = (typeof conditions)[number];

interface Watched {
  /** Of the page's process, the watcher's scripts among them. */
  page: Cost[];
  /** Tasks above 50 ms, the first reading among them. */
  longTasks: number[];
  /** Of the panel's own process; only where there is one. */
  panel: Cost[];
}

/** The same restless page in three lengths, and who watches it. */
export async function watch(stage: ChromiumStage, desk: BusyServer): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const turns of sizes) {
    const seen = Object.fromEntries(
      conditions.map((condition) => [condition, { page: [], longTasks: [], panel: [] } as Watched]),
    ) as Record<Condition, Watched>;
    for (let round = 0; round < rounds; round++)
      for (const condition of inTurn(conditions, round))
        await watchOnce(stage, desk, { turns, condition }, seen[condition]);
    rows.push(...rowsOf(turns, seen));
  }
  return rows;
}

function rowsOf(turns: number, seen: Record<Condition, Watched>): Measured[] {
  const { alone } = seen;
  const beside = (condition: 're-queried' | 'watched'): Measured[] => [
    {
      what: `scripts each second, ${turns} turns, ${condition}`,
      unit: 'ms',
      samples: seen[condition].page.map(({ script }) => script),
      baseline: alone.page.map(({ script }) => script),
    },
    {
      what: `main thread each second, ${turns} turns, ${condition}`,
      unit: 'ms',
      samples: seen[condition].page.map(({ all }) => all),
      baseline: alone.page.map(({ all }) => all),
    },
    {
      what: `tasks above 50 ms in a round, ${turns} turns, ${condition}`,
      unit: 'times',
      samples: seen[condition].longTasks,
      baseline: alone.longTasks,
    },
  ];
  const panel: Measured = {
    what: `the panel's own main thread each second, ${turns} turns`,
    unit: 'ms',
    samples: seen.watched.panel.map(({ all }) => all),
  };
  return [...beside('re-queried'), ...beside('watched'), panel];
}

async function watchOnce(
  stage: ChromiumStage,
  desk: BusyServer,
  { turns, condition }: { turns: number; condition: Condition },
  { page, longTasks, panel }: Watched,
) {
  const tab = await stage.context.newPage();
  const session = await stage.context.newCDPSession(tab);
  await tab.goto(condition === 'watched' ? desk.watched : desk.alone);
  await tab.evaluate((many) => {
    busyDesk.open(4, many);
    busyDesk.takeNotes();
  }, turns);
  if (condition === 're-queried') await tab.evaluate(() => busyDesk.queryAgain());
  const beside = condition === 'watched' ? (await panelReading(stage, tab)).panel : null;
  const besideSession = beside && (await stage.context.newCDPSession(beside));
  await tab.bringToFront();
  await tab.evaluate((perSecond) => busyDesk.stir(perSecond), stirsPerSecond);
  const before = await costs(session);
  const panelBefore = besideSession && (await costs(besideSession));
  await hold(tab);
  page.push(costBetween(before, await costs(session)));
  if (besideSession && panelBefore) panel.push(costBetween(panelBefore, await costs(besideSession)));
  longTasks.push((await tab.evaluate(() => busyDesk.takeNotes())).longTasks.length);
  await session.detach();
  await beside?.close();
  await tab.close();
}

async function hold(tab: Page) {
  for (let at = 0; at < messagesInRound; at++) {
    const by = (['customer', 'agent'] as const)[at % 2] ?? 'customer';
    await tab.evaluate((author) => busyDesk.say(author, 'And another line.'), by);
    await rest(betweenMessages);
  }
}
