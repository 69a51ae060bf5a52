import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { ChromiumStage } from '../tests/stage/chromium';
import type { Scene } from '../tests/stage/firefox-scene';
import type { BusyServer } from './desk/serve';
import { messages } from './messages';
import { forgetNudges, letNudgeGo, watchForMark, watchForNudge } from './panel-eyes';
import type { Measured } from './row';
import { panelReading } from './stage';

const samples = 24;
interface Delays {
  cue: number[];
  nudge: number[];
  /** Until the page itself had drawn the message. */
  page: number[];
}

/** From the customer's message on the page to what the panel says of it. */
export async function see(stage: ChromiumStage, desk: BusyServer): Promise<Measured[]> {
  const quiet = await seeOn(stage, desk, { turns: 200, stirs: 0 });
  const busy = await seeOn(stage, desk, { turns: 2_000, stirs: 60 });
  return [...rowsOf('quiet page', quiet), ...rowsOf('busy page', busy)];
}

function rowsOf(where: string, { cue, nudge, page }: Delays): Measured[] {
  const budget = { most: 150, of: 'p95' } as const;
  return [
    { what: `message → cue, ${where}`, unit: 'ms', samples: cue, baseline: page, budget },
    { what: `message → nudge, ${where}`, unit: 'ms', samples: nudge, baseline: page, budget },
  ];
}

async function seeOn(
  stage: ChromiumStage,
  desk: BusyServer,
  { turns, stirs }: { turns: number; stirs: number },
): Promise<Delays> {
  const tab = await stage.context.newPage();
  await tab.goto(desk.watched);
  await tab.evaluate((many) => busyDesk.open(3, many), turns);
  const { panel, scene } = await panelReading(stage, tab);
  await tab.bringToFront();
  await tab.evaluate((perSecond) => busyDesk.stir(perSecond), stirs);
  const delays: Delays = { cue: [], nudge: [], page: [] };
  for (let at = 0; at < samples; at++) {
    // Messages come when they come: not in step with the readings.
    await rest(400 + ((at * 37) % 260));
    const seen = await seeOne(tab, scene, at);
    delays.cue.push(seen.cue);
    delays.nudge.push(seen.nudge);
    delays.page.push(seen.page);
  }
  await panel.close();
  await tab.close();
  return delays;
}

async function seeOne(tab: Page, scene: Scene, at: number) {
  const { says, marks } = messages[at % messages.length] ?? { says: '', marks: '' };
  await letNudgeGo(scene);
  await forgetNudges(scene);
  const cueAt = await watchForMark(scene, marks);
  const nudgeAt = await watchForNudge(scene);
  const said = await tab.evaluate((words) => busyDesk.say('customer', words), says);
  return {
    cue: (await cueAt()) - said.at,
    nudge: (await nudgeAt()) - said.at,
    page: said.drawnAt - said.at,
  };
}
