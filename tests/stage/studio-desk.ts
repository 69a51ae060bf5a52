import { speaker } from '@/lib/locales/say';
import { builtInPacks } from '@/lib/packs/catalogue';
import type { ChromiumStage } from './chromium';
import type { Scene } from './firefox-scene';
import { paste, press, reads } from './hands';
import { waitFor } from './wait-for';

const say = speaker('en', 'vous');
const [core] = builtInPacks;

/** A moment as the studio calls it in English. */
export const momentName = (id: string): string => core?.moments.find((one) => one.id === id)?.name.en ?? '';

/** The studio in a Chromium tab in front: a tab behind another one is slowed down by the browser. */
export async function inFront(stage: ChromiumStage) {
  const tab = await stage.page('studio.html');
  await tab.bringToFront();
  return tab;
}

/** From the library: a pack that holds nothing yet, open. */
export async function beginPack(scene: Scene, name: string): Promise<void> {
  await paste(scene, say('studio.new.name'), name);
  await press(scene, say('studio.new.make'));
  await reads(scene, say('studio.back'));
}

/** Replaces one text of the item that is open. */
export const writeIn = (scene: Scene, label: string, words: string) =>
  paste(scene, label, words, '[data-open]');

/** What stands in the field with this label, in the item that is open; null without one. */
export const fieldIn = (scene: Scene, label: string, inside = '[data-open]') =>
  scene.run(
    (wanted, where) => {
      const fields = document.querySelectorAll<HTMLTextAreaElement>(`${where} input, ${where} textarea`);
      const field = [...fields].find((one) =>
        [...(one.labels ?? [])].some(({ textContent }) => textContent?.trim() === wanted),
      );
      return field ? { value: field.value, readOnly: field.readOnly } : null;
    },
    label,
    inside,
  );

/** The draft as the disk has it now; null without one. */
export const keptDraft = (scene: Scene, id: string): Promise<string | null> =>
  scene.run(async (wanted) => {
    const done = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((give, fail) => {
        asked.onsuccess = () => give(asked.result);
        asked.onerror = () => fail(asked.error);
      });
    const database = await done(indexedDB.open('aparte-studio'));
    const entry = await done<{ draft: string } | undefined>(
      database.transaction('entries').objectStore('entries').get(wanted),
    );
    database.close();
    return entry?.draft ?? null;
  }, id);

/** Waits until the disk has another draft than this, and nothing is on its way to it; that draft. */
export const keptAfter = (scene: Scene, id: string, before: string | null): Promise<string> =>
  waitFor('another draft to be kept', async () => {
    await reads(scene, say('studio.kept.kept'));
    const now = await keptDraft(scene, id);
    return now !== before && now;
  });
