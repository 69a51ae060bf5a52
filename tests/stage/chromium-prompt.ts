import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import type { Screen } from './screen';
import { waitFor } from './wait-for';

interface Question {
  screen: Screen;
  /** The page that asks. It tells when the prompt is up: from then on, keys no longer reach the page. */
  page: Page;
  /** The click that makes it ask. */
  ask: () => Promise<void>;
}

/** Answers the browser's own permission prompt with real keys, as a person would. */
export async function answerPrompt({ screen, page, ask }: Question, answer: 'allow' | 'refuse') {
  await countQuietKeys(page);
  await waitFor('keys to reach the page', () => keysReach(screen, page));
  await ask();
  await waitFor('the permission prompt', async () => !(await keysReach(screen, page)));
  // For half a second it takes no answer, lest somebody who was typing gives one: another unheard key or two.
  for (const _ of ['one', 'two']) await keysReach(screen, page);
  // It opens on "Deny"; "Allow" is the next button.
  await press(screen, ...(answer === 'allow' ? ['Tab', 'Return'] : ['Return']));
}

const countQuietKeys = (page: Page) =>
  page.evaluate(() => {
    const heard = { times: 0 };
    Object.assign(globalThis, { quietKeys: heard });
    addEventListener('keydown', ({ code }) => {
      if (code === 'ShiftLeft') heard.times += 1;
    });
  });

/** Presses a key that means nothing to anybody. */
async function keysReach(screen: Screen, page: Page): Promise<boolean> {
  const heard = () => page.evaluate<number>('quietKeys.times');
  const before = await heard();
  await press(screen, 'Shift_L');
  const heardIt = waitFor('the key', async () => (await heard()) > before, { within: 400, every: 20 });
  return heardIt.catch(() => false);
}

async function press({ display }: Screen, ...keys: string[]) {
  await promisify(execFile)('xdotool', ['key', ...keys], { env: { ...process.env, DISPLAY: display } });
}
