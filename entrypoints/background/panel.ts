import firefox from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** Chromium has a side panel, Firefox a sidebar; both are the same page. */
export function openPanelOnClick(): void {
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  // The sidebar opens only within the click itself: nothing may be awaited before.
  browser.action.onClicked.addListener(() => void firefox.sidebarAction.toggle());
}
