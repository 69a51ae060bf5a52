import { writeFile } from 'node:fs/promises';
import { asWords, patience, type Script, type Session } from './firefox-session';

/** One document to play in: the page of the tab, or the panel beside it. */
export interface Scene {
  run: <Values extends unknown[], Result>(
    script: Script<Values, Result>,
    ...values: Values
  ) => Promise<Awaited<Result>>;
  /** With the real mouse; waits until the element is there. */
  click: (selector: string) => Promise<void>;
  /** With real keys, into this element. */
  type: (selector: string, words: string) => Promise<void>;
  /** A real key, wherever the focus is. */
  press: (key: Key) => Promise<void>;
  /** A picture (PNG) of the whole document. */
  shot: (path: string) => Promise<void>;
}

/** Keys that write nothing, as WebDriver numbers them. */
const keys = {
  Tab: '\uE004',
  'Shift+Tab': '\uE008\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
type Key = keyof typeof keys;

/** An element as Marionette names it: one field, whose value is the element's own id. */
type Element = Record<string, string>;
const idOf = (element: Element) => Object.values(element)[0];

export interface PageScene extends Scene {
  /** With real keys, into the document of this frame: an editor. */
  typeInside: (frame: string, words: string) => Promise<void>;
}

export function pageScene(session: Session): PageScene {
  const find = (selector: string) =>
    session.page<Element>('WebDriver:FindElement', { using: 'css selector', value: selector });
  const write = (element: Element, text: string) =>
    session.page<void>('WebDriver:ElementSendKeys', { id: idOf(element), text });
  return {
    run: session.inPage,
    click: async (selector) => session.page('WebDriver:ElementClick', { id: idOf(await find(selector)) }),
    type: async (selector, words) => write(await find(selector), words),
    press: async (key) => write(await session.page('WebDriver:GetActiveElement'), keys[key]),
    typeInside: async (frame, words) => {
      await session.page('WebDriver:SwitchToFrame', { element: idOf(await find(frame)) });
      try {
        const body = await find('body');
        // An editor wakes up at the click: before, it shows a placeholder and takes no key.
        await session.page('WebDriver:ElementClick', { id: idOf(body) });
        await write(body, words);
      } finally {
        await session.page('WebDriver:SwitchToFrame', { id: null });
      }
    },
    shot: async (path) =>
      writeFile(path, Buffer.from(await session.page<string>('WebDriver:TakeScreenshot'), 'base64')),
  };
}

/**
 * The sidebar is no tab, so no WebDriver command reaches it; the same hands do (`MarionetteCommands` is what
 * Marionette itself uses in every document). Known from Firefox 153; when it changes, these stories say so.
 */
const hands = `
  const frame = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  const hands = frame.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  const asked = { toJSON: () => ({}) };
  const find = (selector) =>
    hands.findElement('css selector', selector, { all: false, timeout: ${patience.implicit}, startNode: null });`;

export function sidebarScene({ inBrowser }: Session): Scene {
  const withHands = (words: string, ...values: unknown[]) =>
    inBrowser<unknown[], unknown>(hands + words, ...values);
  return {
    run: async (script, ...values) => {
      const options = `{ timeout: ${patience.script}, sandboxName: null, newSandbox: false, async: false,
        file: 'story', line: 0 }`;
      const run = `return hands.executeScript(arguments[0], arguments[1], ${options})`;
      return (await withHands(run, asWords(script as never), values)) as never;
    },
    click: async (selector) =>
      void (await withHands(
        'return find(arguments[0]).then((element) => hands.clickElement(element, asked))',
        selector,
      )),
    type: async (selector, words) =>
      void (await withHands(
        'return find(arguments[0]).then((element) => hands.sendKeysToElement(element, arguments[1], asked))',
        selector,
        words,
      )),
    press: async (key) =>
      void (await withHands(
        'return hands.getActiveElement().then((element) => hands.sendKeysToElement(element, arguments[0], asked))',
        keys[key],
      )),
    shot: async (path) => {
      const picture = await withHands('return hands.takeScreenshot(null, 0, true, true)');
      await writeFile(path, Buffer.from(String(picture), 'base64'));
    },
  };
}
