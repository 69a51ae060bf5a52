import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumStage, openChromium } from './chromium';
import { labExtension } from './chromium-lab';
import { answerPrompt } from './chromium-prompt';
import { openScreen, type Screen } from './screen';

let lab: Awaited<ReturnType<typeof labExtension>>;
let screen: Screen;
let stage: ChromiumStage;

beforeAll(async () => {
  lab = await labExtension();
  screen = await openScreen();
  stage = await openChromium({ extension: lab.folder, headless: false, env: { DISPLAY: screen.display } });
});

afterAll(async () => {
  await stage?.close();
  await screen?.close();
  await lab?.remove();
});

test.each([
  ['refuse', 'refused'],
  ['allow', 'allowed'],
] as const)('to %s the browser’s own question leaves the site %s', async (answer, outcome) => {
  const settings = await stage.page('settings.html');
  const ask = () => settings.getByRole('button').click();
  await answerPrompt({ screen, page: settings, ask }, answer);
  await expect.poll(() => settings.getByRole('status').textContent()).toBe(outcome);
  const granted = await settings.evaluate(
    "chrome.permissions.contains({ origins: ['https://localhost/*'] })",
  );
  expect(granted).toBe(outcome === 'allowed');
  await settings.close();
});
