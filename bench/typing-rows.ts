import type { Measured } from './row';
import type { Condition, Typed } from './typing';

/** What typing costs with us, beside what it costs without. */
export function typingRows(typed: Record<Condition, Typed>): Measured[] {
  const { alone } = typed;
  return (['closed', 'open'] as const).flatMap((condition): Measured[] => {
    const { keys, costs, longTasks } = typed[condition];
    const beside = `panel ${condition}`;
    return [
      {
        what: `key → the page hears it, ${beside}`,
        unit: 'ms',
        samples: keys.map(({ toPage }) => toPage),
        baseline: alone.keys.map(({ toPage }) => toPage),
        budget: { most: 2, of: 'added' },
      },
      {
        what: `key → next frame, ${beside}`,
        unit: 'ms',
        samples: keys.map(({ toFrame }) => toFrame),
        baseline: alone.keys.map(({ toFrame }) => toFrame),
      },
      {
        what: `main thread each second, ${beside}`,
        unit: 'ms',
        samples: costs.map(({ all }) => all),
        baseline: alone.costs.map(({ all }) => all),
      },
      {
        what: `of which scripts, ${beside}`,
        unit: 'ms',
        samples: costs.map(({ script }) => script),
        baseline: alone.costs.map(({ script }) => script),
      },
      {
        what: `tasks above 50 ms in a round, ${beside}`,
        unit: 'times',
        samples: longTasks,
        baseline: alone.longTasks,
        budget: { most: 0, of: 'added' },
      },
    ];
  });
}
