import { addOn } from './firefox-profile';
import { type Scene, sidebarScene } from './firefox-scene';
import type { Session } from './firefox-session';
import { waitFor } from './wait-for';

/** As Firefox makes it from the add-on's id: every other character becomes `_`. */
const command = `${addOn.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`;

/** Opens the real sidebar as wide as an agent would draw it (pixels), and waits until its page is there. */
export async function openSidebar(session: Session, width: number): Promise<Scene> {
  const show = () =>
    session.inBrowser(
      `document.getElementById('sidebar-box').style.width = arguments[1] + 'px';
       return SidebarController.show(arguments[0]).then(() => null);`,
      command,
      width,
    );
  // Firefox opens a new add-on's sidebar by itself, and refuses while it is still making its frame.
  await waitFor('the sidebar to open', () =>
    show().then(
      () => true,
      () => false,
    ),
  );
  const scene = sidebarScene(session);
  await waitFor('the sidebar to show its page', () => isThere(scene));
  return scene;
}

export const closeSidebar = (session: Session) => session.inBrowser('SidebarController.hide();');

/** Its frame is made a moment after the sidebar, and is empty at first. */
const isThere = (scene: Scene) =>
  scene
    .run(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
    .catch(() => false);
