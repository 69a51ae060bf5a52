import { chromiumScene } from '../stage/chromium-scene';
import { press, reads } from '../stage/hands';
import type { Act } from './tour';
import { firstTab } from './tour-agent';
import { label } from './tour-words';

/** Somebody of the works council who believes nothing: a promise, and an attempt to break it. */
export const doubt: Act = {
  hour: 16,
  colours: 'light',
  isAllowed: true,
  async play({ stage, language, album, ...seat }) {
    const page = firstTab({ stage, language, album, ...seat });
    const doubter = chromiumScene(page);
    await page.goto(`chrome-extension://${stage.extensionId}/team.html`);
    await reads(doubter, label(language, 'team.door.demonstration'));
    await album.alone('team-doors', page);
    await press(doubter, label(language, 'team.door.demonstration'));
    // The third attempt: five people share, and the summary is asked for.
    await page.locator('main h3 button').nth(2).click();
    await reads(doubter, label(language, 'demo.held'));
    await album.seen('try-to-break-it', page);
  },
};
