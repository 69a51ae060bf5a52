import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteExample } from '../../lib/sites/schema';
import { bundleEngine } from '../commands/reading/bundle';
import { launch, openWindow, runBeside, type Served } from '../commands/reading/page-at';

const files = import.meta.glob<{ examples: SiteExample[] }>('../../lib/sites/profiles/*.ts', { eager: true });
const proofs = Object.entries(files).map(([path, { examples }]) => ({ path, examples }));

let browser: Browser;
let engine: string;
let show: (served: Served) => Promise<Page>;
beforeAll(async () => {
  [browser, engine] = await Promise.all([launch(), bundleEngine()]);
  show = await openWindow(browser);
});
afterAll(() => browser.close());

/** A sketch, at its real address, with nothing behind it: whatever else is asked for is told. */
async function readAt(example: SiteExample): Promise<{ told: unknown; refused: string[] }> {
  const refused: string[] = [];
  const page = await show({
    url: example.url,
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(`<!doctype html>${example.page}`),
    onRefused: (request) => refused.push(request.url()),
  });
  const told = await runBeside(page, `${engine}; aparteReader.told(${JSON.stringify(example)})`);
  return { told: JSON.parse(String(told)), refused };
}

describe.each(proofs)('$path, in Chromium', ({ examples }) => {
  it.each(examples)('reads $shows', async (example) => {
    const { told, refused } = await readAt(example);
    expect(told).toEqual(example.reads);
    expect(refused).toEqual([]);
  });
});
