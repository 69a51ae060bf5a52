import type { Scene } from './firefox-scene';

/** The same scene, and how many clicks were made in it since: what personas are promised is counted in clicks. */
export function counted(scene: Scene): Scene & { clicks: () => number } {
  let clicks = 0;
  return {
    ...scene,
    click: async (selector) => {
      await scene.click(selector);
      clicks += 1;
    },
    clicks: () => clicks,
  };
}
