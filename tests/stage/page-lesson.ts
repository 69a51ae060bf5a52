import type { FromTeacher, ToTeacher } from '@/lib/sites/teach/port';
import type { Scene } from './firefox-scene';
import { waitFor } from './wait-for';

/** The panel's end of a lesson, without the panel's screens: what is asked of the page and what it has said. */
export interface PageLesson {
  say: (question: ToTeacher) => Promise<void>;
  heard: () => Promise<FromTeacher[]>;
  /** The newest preview that is as wanted. */
  preview: (what: string, isWanted: (preview: Preview) => boolean) => Promise<Preview>;
  isLost: () => Promise<boolean>;
  hangUp: () => Promise<void>;
}
export type Preview = Extract<FromTeacher, { say: 'preview' }>;

interface Port {
  postMessage: (message: unknown) => void;
  disconnect: () => void;
  onMessage: { addListener: (hear: (message: unknown) => void) => void };
  onDisconnect: { addListener: (hear: () => void) => void };
}
/** Kept on the window: a script that Firefox runs for a story has a global object of its own. */
interface World {
  lesson?: { port: Port; heard: unknown[]; isLost: boolean };
  chrome: {
    tabs: {
      query: (which: object) => Promise<{ id: number }[]>;
      connect: (tab: number, how: object) => Port;
    };
    scripting: { executeScript: (what: object) => Promise<unknown> };
  };
}

/** Opens the line from this page of the extension to the tab in front, as the panel does. */
export async function lessonFrom(panel: Scene): Promise<PageLesson> {
  await panel.run(async () => {
    const world = window as unknown as World;
    const [tab] = await world.chrome.tabs.query({ active: true, currentWindow: true });
    const tabId = tab?.id ?? 0;
    await world.chrome.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/page-teacher.js'],
    });
    const port = world.chrome.tabs.connect(tabId, { name: 'aparte-teach', frameId: 0 });
    const lesson = { port, heard: [] as unknown[], isLost: false };
    port.onMessage.addListener((message) => lesson.heard.push(message));
    port.onDisconnect.addListener(() => {
      lesson.isLost = true;
    });
    world.lesson = lesson;
  });
  const heard = () =>
    panel
      .run(() => JSON.stringify((window as unknown as World).lesson?.heard ?? []))
      .then((told) => JSON.parse(told) as FromTeacher[]);
  return {
    heard,
    say: (question) =>
      panel.run(
        (asked) => (window as unknown as World).lesson?.port.postMessage(JSON.parse(asked)),
        JSON.stringify(question),
      ),
    preview: (what, isWanted) =>
      waitFor(what, async () => {
        const last = (await heard()).findLast((message) => message.say === 'preview');
        return last?.say === 'preview' && isWanted(last) && last;
      }).catch(async (trouble: Error) => {
        throw new Error(
          `${trouble.message}; heard: ${JSON.stringify((await heard()).slice(-3)).slice(0, 3_000)}`,
        );
      }),
    isLost: () => panel.run(() => (window as unknown as World).lesson?.isLost ?? true),
    hangUp: () => panel.run(() => (window as unknown as World).lesson?.port.disconnect()),
  };
}
