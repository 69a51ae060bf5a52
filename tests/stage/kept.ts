import type { Scene } from './firefox-scene';

/** What the extension keeps under this name, as the browser's storage gives it to one of its own pages. */
export const keptUnder = (own: Scene, name: string): Promise<string> =>
  own.run(async (key) => {
    const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
      storage: { local: { get: (key: string) => Promise<unknown> } };
    };
    return JSON.stringify(await storage.local.get(key));
  }, name);
