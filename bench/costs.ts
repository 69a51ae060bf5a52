import type { CDPSession } from 'playwright-core';

/** Main-thread time of a page's process, in ms for each second that went by. */
export interface Cost {
  all: number;
  script: number;
}
type Counters = Record<string, number>;

/** The browser's own counters, in seconds: scripts of every world in the page, the watcher's too. */
export async function costs(session: CDPSession): Promise<Counters> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

export function costBetween(before: Counters, after: Counters): Cost {
  const spent = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
  const perSecond = (seconds: number) => (seconds / spent('Timestamp')) * 1000;
  return { all: perSecond(spent('TaskDuration')), script: perSecond(spent('ScriptDuration')) };
}
