import { setTimeout as rest } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { ChromiumStage } from '../tests/stage/chromium';
import { type Cost, costBetween, costs } from './costs';
import type { BusyServer } from './desk/serve';
import type { KeyTime } from './desk/shape';
import { inTurn } from './figures';
import { panelReading } from './stage';

const rounds = 6;
const keysInRound = 36;
const turns = 2_000;
const stirsPerSecond = 60;
/** A quick typist; not a fraction of a frame, or every key would meet the same part of it. */
const betweenKeys = 53;

export const conditions = ['alone', 'closed', 'open'] as const;
export type Condition = (typeof conditions)[number];

/** What one condition has come to. */
export interface Typed {
  keys: KeyTime[];
  /** Tasks above 50 ms, from before the panel opens to the last key; one number per round. */
  longTasks: number[];
  costs: Cost[];
}

/** The same keys into the same page: without us, with the panel closed, with the panel open. */
export async function typeIn(stage: ChromiumStage, desk: BusyServer): Promise<Record<Condition, Typed>> {
  const nothing = (): Typed => ({ keys: [], longTasks: [], costs: [] });
  const typed = { alone: nothing(), closed: nothing(), open: nothing() };
  const tab = await stage.context.newPage();
  const session = await stage.context.newCDPSession(tab);
  for (let round = 0; round < rounds; round++) {
    for (const condition of inTurn(conditions, round)) {
      const { keys, longTasks, cost } = await typeOnce(stage, desk, tab, session, condition);
      typed[condition].keys.push(...keys);
      typed[condition].longTasks.push(longTasks.length);
      typed[condition].costs.push(cost);
    }
  }
  await tab.close();
  return typed;
}

async function typeOnce(
  stage: ChromiumStage,
  desk: BusyServer,
  tab: Page,
  session: CDPSession,
  condition: Condition,
) {
  await tab.goto(condition === 'alone' ? desk.alone : desk.watched);
  await tab.evaluate(async (many) => {
    busyDesk.open(2, many);
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    busyDesk.takeNotes();
  }, turns);
  const panel = condition === 'open' ? (await panelReading(stage, tab)).panel : null;
  await tab.bringToFront();
  await tab.locator('#editor').click();
  await tab.evaluate((perSecond) => busyDesk.stir(perSecond), stirsPerSecond);
  const before = await costs(session);
  for (let key = 0; key < keysInRound; key++) {
    await pressKey(session, 'abcdefghij klmno'[key % 16] ?? 'a');
    await rest(betweenKeys);
  }
  const cost = costBetween(before, await costs(session));
  const notes = await tab.evaluate(() => busyDesk.takeNotes());
  await panel?.close();
  return { ...notes, cost };
}

/** As the browser gets it from the keyboard. */
async function pressKey(session: CDPSession, key: string) {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
}
