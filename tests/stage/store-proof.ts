import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from './firefox-scene';

/** All that an origin keeps: databases by name and store, and each storage by its own name. */
export interface Kept {
  databases: Record<string, Record<string, unknown[]>>;
  storages: Record<string, Record<string, unknown>>;
  caches: string[];
}

/** Looks into every store the page in front can reach: one of the extension's own, or somebody else's. */
export const everythingKept = (scene: Scene): Promise<Kept> =>
  scene.run(async () => {
    interface Area {
      get: (what: null) => Promise<Record<string, unknown>>;
    }
    const ours = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
      storage?: Record<'local' | 'session', Area>;
    };
    const done = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((give, fail) => {
        asked.onsuccess = () => give(asked.result);
        asked.onerror = () => fail(asked.error);
      });
    const kept: Kept = { databases: {}, storages: {}, caches: await caches.keys() };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      const stores: Record<string, unknown[]> = {};
      for (const store of database.objectStoreNames) {
        stores[store] = await done(database.transaction(store).objectStore(store).getAll());
      }
      database.close();
      kept.databases[name] = stores;
    }
    kept.storages.localStorage = { ...localStorage };
    kept.storages.sessionStorage = { ...sessionStorage };
    kept.storages.cookies = { all: document.cookie };
    for (const area of ['local', 'session'] as const) {
      if (ours?.storage) kept.storages[area] = await ours.storage[area].get(null);
    }
    return kept;
  });

/** Files below this folder that hold any of these words, in either of the ways browsers write text. */
export function filesHolding(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return needles.some((needle) => bytes.includes(needle));
    })
    .map((path) => path.slice(folder.length + 1));
}
