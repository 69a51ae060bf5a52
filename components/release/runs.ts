import type { Point } from '@/lib/summaries/trend';

/** A week that is told, and its place among all weeks. */
interface Mark {
  at: number;
  mean: number;
}

/** Weeks that follow each other and are told: a line goes through a run, never from one run to the next. */
export function runsOf(points: readonly Point[]): Mark[][] {
  const runs: Mark[][] = [];
  let open: Mark[] | null = null;
  for (const [at, { mean }] of points.entries()) {
    if (mean === null) {
      open = null;
      continue;
    }
    if (!open) {
      open = [];
      runs.push(open);
    }
    open.push({ at, mean });
  }
  return runs;
}
