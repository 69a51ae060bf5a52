import type { Page } from 'playwright-core';
import type { Scene } from './firefox-scene';
import { asWords } from './firefox-session';

/** A Chromium page or panel, played like Firefox's. */
export function chromiumScene(page: Page): Scene {
  return {
    // As an expression: the extension's own pages refuse code made of words, the browser's tools do not.
    run: (script, ...values) =>
      page.evaluate(`(function () { ${asWords(script as never)} }).apply(null, ${JSON.stringify(values)})`),
    click: (selector) => page.click(selector),
    type: (selector, words) => page.locator(selector).pressSequentially(words),
    press: (key) => page.keyboard.press(key),
    shot: async (path) => void (await page.screenshot({ path })),
  };
}
