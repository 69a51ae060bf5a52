import type { Marionette } from './marionette';

/** Words of a script's body (its values are `arguments`), or a function that needs nothing from around it. */
export type Script<Values extends unknown[], Result> = string | ((...values: Values) => Result);

export interface Session {
  /** A command about the page in the tab that is looked at. */
  page: <Result>(command: string, what?: object) => Promise<Result>;
  /** A script in the page in the tab that is looked at. */
  inPage: <Values extends unknown[], Result>(
    script: Script<Values, Result>,
    ...values: Values
  ) => Promise<Awaited<Result>>;
  /** A script in the browser's own window, with all the browser's rights. */
  inBrowser: <Values extends unknown[], Result>(
    script: Script<Values, Result>,
    ...values: Values
  ) => Promise<Awaited<Result>>;
  /** A picture (PNG) of the browser's own window. */
  windowPicture: () => Promise<Buffer>;
}

/** A function as words. Some bundlers write `__name(…)` into functions; it means nothing there. */
export const asWords = (script: Script<never[], unknown>): string =>
  typeof script === 'string'
    ? script
    : `const __name = (named) => named; return (${script}).apply(null, arguments);`;

/** Elements are looked for this long, scripts may run that long (milliseconds). */
export const patience = { implicit: 10_000, script: 30_000 };

/** One command at a time: each goes to the page or to the browser, and that is switched for all. */
export async function openSession(marionette: Marionette): Promise<Session> {
  await marionette.command('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.command('WebDriver:SetTimeouts', patience);
  let before: Promise<unknown> = Promise.resolve();

  function inTurn(context: 'content' | 'chrome', command: string, what: object): Promise<unknown> {
    const mine = before.then(async () => {
      await marionette.command('Marionette:SetContext', { value: context });
      return marionette.command(command, what);
    });
    before = mine.catch(() => {});
    return mine;
  }

  const run = async (context: 'content' | 'chrome', script: Script<never[], unknown>, args: unknown[]) =>
    unwrapped(await inTurn(context, 'WebDriver:ExecuteScript', { script: asWords(script), args }));

  return {
    page: async (command, what = {}) => unwrapped(await inTurn('content', command, what)) as never,
    inPage: async (script, ...values) => (await run('content', script as never, values)) as never,
    inBrowser: async (script, ...values) => (await run('chrome', script as never, values)) as never,
    windowPicture: async () => {
      const picture = unwrapped(await inTurn('chrome', 'WebDriver:TakeScreenshot', { full: false }));
      return Buffer.from(String(picture), 'base64');
    },
  };
}

/** Most answers are wrapped in `value`; lists come as they are. */
const unwrapped = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
