import { mkdir } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGallery } from '../screens/serve';
import { states } from '../screens/states';
import { barriers } from '../stage/axe';

const pictures = new URL('../../.stage/screens/', import.meta.url).pathname;
const narrow = 320;
const usual = 400;
/** Each state in both languages and both schemes, neighbours the other way round: all four together take eight minutes. */
const looks: { locale: string; colours: string }[][] = [
  [
    { locale: 'fr', colours: 'light' },
    { locale: 'en', colours: 'dark' },
  ],
  [
    { locale: 'fr', colours: 'dark' },
    { locale: 'en', colours: 'light' },
  ],
];

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  gallery = await serveGallery();
  browser = await chromium.launch({
    executablePath: process.env.APARTE_BROWSER ?? '/usr/bin/chromium',
    args: ['--headless=new', '--no-sandbox'],
  });
  page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: usual, height: 700 } });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(gallery.url);
});
afterAll(async () => {
  await browser?.close();
  await gallery?.server.close();
});

async function show(state: string, look: { locale: string; colours: string }, width: number) {
  await page.setViewportSize({ width, height: 700 });
  const asked = `?${new URLSearchParams({ state, ...look })}`;
  // Drawn anew in the page that is there: loading it six hundred times takes minutes.
  await page.evaluate((search) => {
    scrollTo(0, 0);
    history.replaceState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, asked);
  await page.locator(`html[data-drawn="${asked}"] main`).first().waitFor();
  // What is still being worked out is no picture yet.
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
}

describe.each(states.map(({ name }, nth) => [name, looks[nth % 2] ?? []] as const))('%s', (state, these) => {
  it.each(these)('fits 320 pixels and keeps nobody out, in $locale, $colours', async (look) => {
    complaints.length = 0;
    await show(state, look, narrow);
    expect(await sidewaysScroll(), 'pixels that stick out').toBeLessThanOrEqual(0);
    await takePicture(`${state}.${look.locale}.${look.colours}.${narrow}`);
    expect(await barriers(page)).toEqual([]);

    await page.setViewportSize({ width: usual, height: 700 });
    await takePicture(`${state}.${look.locale}.${look.colours}.${usual}`);
    expect(await page.locator('style').count(), 'styles made by the page').toBe(0);
    expect(complaints).toEqual([]);
  });
});

it.each(['panel-calm', 'panel-nudge-and-cue', 'reflection-hard'])(
  '%s: Tab meets silence first',
  async (state) => {
    await show(state, { locale: 'en', colours: 'light' }, usual);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=toolbar]') !== null)).toBe(true);
  },
);

const sidewaysScroll = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A picture of the whole screen: the window grows to it, so that what sticks to its foot stays there. */
async function takePicture(name: string) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width } = page.viewportSize() ?? { width: usual };
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: `${pictures}${name}.png` });
}
