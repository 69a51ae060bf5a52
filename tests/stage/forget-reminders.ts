import type { Theatre } from './theatre';

/** As if the last reminder were long past: else five quiet minutes would follow it. */
export async function forgetReminders({ gotoOwn, page }: Theatre): Promise<void> {
  await gotoOwn('settings.html');
  await page.run(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('aparte-nudges');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const clearing = opening.result.transaction('shown', 'readwrite').objectStore('shown').clear();
          clearing.onerror = () => failed(clearing.error);
          clearing.onsuccess = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
}
