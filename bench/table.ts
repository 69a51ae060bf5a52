import type { Measured, Row } from './row';

const heads = ['what', 'median', 'p95', 'baseline', 'ratio', 'budget', 'within?'];

/** Plain text, for a terminal and for a letter. */
export const table = (rows: readonly Row[]): string => inColumns([heads, ...rows.map(cells)]);

/** A head and lines below it; the first column to the left, figures to the right. */
export function inColumns(lines: readonly string[][]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const put = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  const [head, ...body] = lines.map((line) => line.map(put).join('  ').trimEnd());
  return [head, widths.map((width) => '-'.repeat(width)).join('  '), ...body].join('\n');
}

function cells({ what, unit, median, p95, baseline, ratio, budget, within }: Row): string[] {
  return [
    what,
    `${figure(median)} ${unit}`,
    figure(p95),
    baseline === null ? '' : figure(baseline),
    ratio === null ? '' : `×${ratio.toFixed(2)}`,
    budget ? budgetCell(budget) : '',
    within === null ? '' : within ? 'yes' : 'NO',
  ];
}

function budgetCell({ most, of }: NonNullable<Measured['budget']>): string {
  return of === 'added' ? `+${most} at p95` : of === 'p95' ? `${most} at p95` : `${most}`;
}

/** Three digits that count; the rest would be a machine's mood. */
function figure(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
