import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ChromiumStage, openChromium } from '../tests/stage/chromium';
import { pressToolbarButton } from '../tests/stage/chromium-panel';
import { chromiumScene } from '../tests/stage/chromium-scene';
import { builtExtension } from '../tests/stage/extension';
import type { Scene } from '../tests/stage/firefox-scene';

/** A page of the extension with nothing in it: what any page of any extension costs here. */
export const emptyPage = 'empty.html';
const empty = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty</p></html>';

/** The built extension, with an empty page beside the others. */
export interface Copy {
  folder: string;
  remove: () => Promise<void>;
}

/** A copy, so that a build in between changes nothing. The first-run page is emptied: it would warm the panel. */
export async function copyExtension(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'aparte-bench-'));
  await cp(builtExtension('chrome'), folder, { recursive: true });
  for (const page of [emptyPage, 'welcome.html']) await writeFile(join(folder, page), empty);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A fresh browser in which one host is allowed and the day has already begun. */
export async function openBench({ folder }: Copy): Promise<ChromiumStage> {
  const stage = await openChromium({ extension: folder, allowed: ['https://localhost'] });
  const [worker] = stage.context.serviceWorkers();
  // Else the panel asks for the shift's intention, and shows nothing of the page before it is told.
  const shift = { number: 1, startedAt: Date.now(), intention: '', conversations: 0 };
  await worker?.evaluate((kept) => (Reflect.get(globalThis, 'chrome') as Chrome).storage.local.set(kept), {
    shift,
  });
  return stage;
}

/** Which page the toolbar button will show beside every tab. */
export async function showInPanel(stage: ChromiumStage, path: string): Promise<void> {
  const [worker] = stage.context.serviceWorkers();
  await worker?.evaluate(
    (page) =>
      (Reflect.get(globalThis, 'chrome') as Chrome).sidePanel.setOptions({ path: page, enabled: true }),
    path,
  );
}

/** The panel from the toolbar button, and when it was pressed (ms since the epoch). */
export async function pressForPanel(
  stage: ChromiumStage,
  tab: Page,
): Promise<{ panel: Page; pressedAt: number }> {
  const isOurs = (page: Page) => page.url().startsWith(`chrome-extension://${stage.extensionId}/`);
  await tab.bringToFront();
  const appears = stage.context.waitForEvent('page', isOurs);
  const pressedAt = performance.timeOrigin + performance.now();
  await pressToolbarButton(stage.extensionId, tab);
  return { panel: await appears, pressedAt };
}

/** The panel, open beside this page and having read it. */
export async function panelReading(stage: ChromiumStage, tab: Page): Promise<{ panel: Page; scene: Scene }> {
  const panel = await stage.panel(tab);
  await panel.getByText('Comptoir').first().waitFor();
  return { panel, scene: chromiumScene(panel) };
}

/** The little of `chrome` that is used here. */
export interface Chrome {
  storage: {
    local: { set(items: object): Promise<void> };
    session: { remove(key: string): Promise<void> };
  };
  sidePanel: { setOptions(options: { path: string; enabled: boolean }): Promise<void> };
}
