import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

export interface Barrier {
  rule: string;
  impact: 'serious' | 'critical';
  help: string;
  /** Where: one selector each. */
  places: string[];
}

/**
 * What would keep somebody out of this page. An extension's pages refuse scripts put into them; evaluating
 * goes by the debugger, which their policy does not bind.
 */
export async function barriers(page: Page): Promise<Barrier[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (Reflect.get(globalThis, 'axe') as { run(): Promise<AxeResults> }).run(),
  );
  return violations.flatMap(({ id, impact, help, nodes }) =>
    impact === 'serious' || impact === 'critical'
      ? [{ rule: id, impact, help, places: nodes.map((node) => node.target.join(' ')) }]
      : [],
  );
}
