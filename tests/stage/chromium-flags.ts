export interface Look {
  headless: boolean;
  locale: 'fr-FR' | 'en-US';
  /** Of the whole window, side panel and toolbar included. */
  viewport: { width: number; height: number };
}

/** A port no browser ever opens: what the browser would like to tell its makers goes there. */
const nowhere = 'http://127.0.0.1:9/';

/** Beyond Playwright's own, which already switch off most of what a browser does for itself. */
export function chromiumFlags(extension: string, { headless, locale, viewport }: Look): string[] {
  return [
    ...(headless ? ['--headless=new'] : []),
    // Root has no sandbox; the pages shown here are our own.
    '--no-sandbox',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Lets `Extensions.triggerAction` press the toolbar button.
    '--enable-unsafe-extension-debugging',
    '--ignore-certificate-errors',
    `--lang=${locale}`,
    `--accept-lang=${locale}`,
    `--window-size=${viewport.width},${viewport.height}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Without these two, update.googleapis.com and accounts.google.com are called at every start.
    `--component-updater=url-source=${nowhere}`,
    `--gaia-url=${nowhere}`,
  ];
}
