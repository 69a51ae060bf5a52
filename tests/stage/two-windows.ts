import { type ChromiumStage, openChromium } from './chromium';
import { chromiumScene } from './chromium-scene';
import { builtExtension } from './extension';
import { openFirefox } from './firefox';
import type { Scene } from './firefox-scene';
import { waitFor } from './wait-for';

/** A browser with one of the extension's pages open twice. */
export interface TwoWindows {
  /** Brings the one that was opened first, or the other, to the front. */
  look: (which: 'first' | 'second') => Promise<Scene>;
  /** The same page at this place (`#/…`), once more. */
  openSecond: (place: string) => Promise<Scene>;
  closeFirst: () => Promise<void>;
  close: () => Promise<void>;
}

export const twoWindows = { Chromium: inChromium, Firefox: inFirefox };

async function inChromium(path: string): Promise<TwoWindows> {
  const stage: ChromiumStage = await openChromium({ extension: builtExtension('chrome') });
  const tabs = { first: await stage.page(path), second: await stage.context.newPage() };
  const look = async (which: keyof typeof tabs) => {
    await tabs[which].bringToFront();
    return chromiumScene(tabs[which]);
  };
  return {
    look,
    openSecond: async (place) => {
      await tabs.second.goto(`chrome-extension://${stage.extensionId}/${path}${place}`);
      return look('second');
    },
    closeFirst: () => tabs.first.close(),
    close: () => stage.close(),
  };
}

async function inFirefox(path: string): Promise<TwoWindows> {
  const stage = await openFirefox({ extension: builtExtension('firefox') });
  await stage.lookAt('/welcome.html');
  // Two tabs of one page are told apart by what a page never reads.
  const at = (which: string) => `${stage.address(path)}?${which}`;
  await stage.goto(at('first'));
  const look = async (which: 'first' | 'second') => {
    await stage.lookAt(`?${which}`);
    return stage;
  };
  return {
    look,
    openSecond: async (place) => {
      await stage.openTab(`${at('second')}${place}`);
      return stage;
    },
    closeFirst: async () => {
      await look('first');
      const left = await stage.inBrowser<[], number>('return gBrowser.tabs.length - 1');
      await stage.inBrowser('gBrowser.removeTab(gBrowser.selectedTab)');
      const tabs = () => stage.inBrowser<[], number>('return gBrowser.tabs.length');
      await waitFor('one tab less', async () => (await tabs()) === left);
    },
    close: () => stage.close(),
  };
}
