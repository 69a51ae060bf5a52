import type { Scene } from '../tests/stage/firefox-scene';
import type { Chrome } from './stage';

const marked = 'mark';
const nudged = 'main article[aria-label]';

declare global {
  /** What is waited for in the panel: kept there, since watching begins before the message is sent. */
  var panelSeen: Record<string, Promise<number>> | undefined;
}

/** Begins to watch; then waits for the frame in which these words stand in the highlighter (ms since the epoch). */
export const watchForMark = (scene: Scene, words: string) => watchFor(scene, marked, words);
export const watchForNudge = (scene: Scene) => watchFor(scene, nudged, '');

/** Looks at every change of the panel; the clock is the one all pages of this browser share. */
async function watchFor(scene: Scene, selector: string, words: string): Promise<() => Promise<number>> {
  await scene.run(
    (wanted, holding) => {
      globalThis.panelSeen ??= {};
      globalThis.panelSeen[wanted] = new Promise<number>((seen) => {
        const look = () =>
          [...document.querySelectorAll(wanted)].some(({ textContent }) => textContent?.includes(holding));
        const watching = new MutationObserver(() => {
          if (!look()) return;
          watching.disconnect();
          requestAnimationFrame(() => seen(performance.timeOrigin + performance.now()));
        });
        watching.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
    },
    selector,
    words,
  );
  return () =>
    scene.run((wanted) => globalThis.panelSeen?.[wanted] ?? Promise.reject(new Error(wanted)), selector);
}

/** Answers the reminder that is shown, if one is: its first answer is as good as any. */
export async function letNudgeGo(scene: Scene): Promise<void> {
  await scene.run((shown) => {
    document.querySelector<HTMLElement>(`${shown} button`)?.click();
    return new Promise<void>((gone) => {
      const look = () => (document.querySelector(shown) ? requestAnimationFrame(look) : gone());
      look();
    });
  }, nudged);
}

/** As if hours had gone by: the budget would allow one reminder in five minutes. */
export async function forgetNudges(scene: Scene): Promise<void> {
  await scene.run(async () => {
    await (Reflect.get(globalThis, 'chrome') as Chrome).storage.session.remove('had');
    await new Promise<void>((cleared, failed) => {
      const opening = indexedDB.open('aparte-nudges');
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const clearing = opening.result.transaction('shown', 'readwrite');
        clearing.objectStore('shown').clear();
        clearing.oncomplete = () => {
          opening.result.close();
          cleared();
        };
      };
    });
  });
}
