import type { Page } from 'playwright-core';
import type { ChromiumStage } from '../stage/chromium';
import { chromiumScene } from '../stage/chromium-scene';
import { press, reads } from '../stage/hands';
import { waitFor } from '../stage/wait-for';
import type { Language } from './page/address.ts';
import type { Album } from './tour-album';
import { type Script, scripts } from './tour-script';
import { type Label, label } from './tour-words';

/** Where a part of the tour is played. */
export interface Seat {
  stage: ChromiumStage;
  /** `https://localhost:<port>`. */
  desk: string;
  language: Language;
  album: Album;
}

/** Somebody at the desk with the panel beside them: what their hands do and their eyes wait for. */
export interface Agent extends Seat {
  script: Script;
  page: Page;
  panel: Page;
  say: (key: Label) => string;
  /** A screen of the desk, on which customers write only when told to. */
  opens: (screen: string) => Promise<void>;
  /** Waits for words in the panel. */
  sees: (words: string | RegExp) => Promise<string>;
  /** Waits until these words are in the panel no more. */
  seesNoMore: (words: string) => Promise<void>;
  /** Waits for somebody's words on the desk. */
  hears: (words: string) => Promise<void>;
  presses: (key: Label) => Promise<void>;
  /** With real keys; the cursor stays in the editor. */
  writes: (words: string) => Promise<void>;
  sends: () => Promise<void>;
  /** The customer's next message. The agent's cursor stays where it is. */
  customerWrites: () => Promise<void>;
  /** So many reminders are in the panel, said in full. */
  hasReminders: (count: 0 | 1) => Promise<void>;
  /** The desk and the panel beside it. */
  picture: (name: string) => Promise<void>;
}

/** Opens the desk in this tab, and the panel with the real button. */
export async function sitDown(seat: Seat, page: Page): Promise<Agent> {
  const { stage, desk, language, album } = seat;
  const address = (screen: string) => `${desk}/desk/${screen}?lang=${language}&pace=hand`;
  await page.goto(address('list'));
  await page.locator('tbody tr').first().waitFor();
  const panel = await stage.panel(page);
  // The page makes room for it, in its own time.
  const width = await panel.evaluate(() => innerWidth);
  await page.waitForFunction((taken) => innerWidth + taken <= outerWidth, width);
  const scene = chromiumScene(panel);
  const say = (key: Label) => label(language, key);
  const shown = (selector: string) => page.locator(selector).filter({ visible: true });
  const reminders = panel.getByRole('article', { name: say('panel.nudge.label') });

  return {
    ...seat,
    script: scripts[language],
    page,
    panel,
    say,
    opens: async (screen) => {
      await page.goto(address(screen));
      await shown('h1').first().waitFor();
    },
    sees: (words) => reads(scene, words),
    seesNoMore: async (words) => {
      const main = panel.getByRole('main');
      await waitFor(`“${words}” to go`, async () => !(await main.innerText()).includes(words));
    },
    hears: (words) => shown('.turn-body').filter({ hasText: words }).first().waitFor(),
    presses: (key) => press(scene, say(key)),
    writes: (words) => shown('[contenteditable="true"], textarea.editor').pressSequentially(words),
    sends: () => shown('[data-act="send"]').click(),
    customerWrites: () => page.locator('[data-simulation="next"]').dispatchEvent('click'),
    hasReminders: async (count) => {
      await waitFor(`${count} reminders`, async () => (await reminders.count()) === count);
    },
    picture: (name) => album.beside(name, page, panel),
  };
}

/** The first tab of a browser that has just been opened. */
export function firstTab({ stage }: Seat): Page {
  const [tab] = stage.context.pages();
  if (!tab) throw new Error('the browser shows no tab');
  return tab;
}
