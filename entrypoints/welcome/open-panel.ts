import firefox from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** Known before the click: a browser opens its panel only within the click itself. */
const here = browser.windows.getCurrent();
let windowId: number | undefined;
void here.then(({ id }) => {
  windowId = id;
});

export function openPanelHere(): void {
  if (!browser.sidePanel) return void firefox.sidebarAction.open();
  if (windowId !== undefined) void browser.sidePanel.open({ windowId });
}
