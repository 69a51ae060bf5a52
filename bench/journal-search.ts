import type { Page } from 'playwright-core';
import { chromiumScene } from '../tests/stage/chromium-scene';

declare global {
  /** ms from the word in the field to its answer in the list; kept in the journal's page. */
  var searchAnswered: Promise<number> | undefined;
}

/** From the word in the field to the notes that hold it, and no others, in the list (ms). */
export async function searchFor(page: Page, word: string, many: number): Promise<number> {
  const scene = chromiumScene(page);
  await page.locator('input[type=search]').click();
  // Listening has begun before the word is written.
  await scene.run(listen, many);
  await page.keyboard.insertText(word);
  return scene.run(() => globalThis.searchAnswered ?? Number.NaN);
}

/** Runs in the page, and needs nothing from around it. */
function listen(many: number): void {
  const field = document.querySelector('input[type=search]');
  globalThis.searchAnswered = new Promise((answered) => {
    const begin = ({ timeStamp }: Event) => {
      const changes = new MutationObserver(() => {
        const isAsked = document.querySelector('main search') !== null;
        if (!isAsked || document.querySelectorAll('main li').length !== many) return;
        changes.disconnect();
        answered(performance.now() - timeStamp);
      });
      changes.observe(document.body, { subtree: true, childList: true });
    };
    field?.addEventListener('input', begin, { once: true, capture: true });
  });
}
