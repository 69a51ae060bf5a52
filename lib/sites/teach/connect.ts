import { browser } from 'wxt/browser';
import { type FromTeacher, fromTeacher, type ToTeacher } from './port';
import { teacherPort } from './port-name';

const teacher = '/page-teacher.js';
/** A page that keeps saying what cannot be true is left alone. */
const mostRefused = 3;

/** What a panel wants to hear from the page it teaches. */
export interface TeacherEars {
  onSaid: (said: FromTeacher) => void;
  /** The page was reloaded, is gone, or cannot be reached: told once. */
  onLost: () => void;
}

/** Puts the teacher's script into a tab's page and opens the line to it, until the signal. Nothing said meanwhile is lost. */
export function connectToTeacher(
  tabId: number,
  ears: TeacherEars,
  signal: AbortSignal,
): { say: (question: ToTeacher) => void } {
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  let waiting: ToTeacher[] = [];
  let refused = 0;
  let isOver = false;

  const lose = () => {
    if (isOver) return;
    isOver = true;
    port?.disconnect();
    if (!signal.aborted) ears.onLost();
  };

  const hear = (message: unknown) => {
    if (isOver) return;
    const heard = fromTeacher.safeParse(message);
    // Hostile until the schema accepts it: what does not fit is dropped.
    if (heard.success) return ears.onSaid(heard.data);
    refused += 1;
    if (refused > mostRefused) lose();
  };

  const open = async () => {
    try {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [teacher] });
    } catch {
      // The page belongs to the browser, or its site is not allowed.
      return lose();
    }
    if (isOver) return;
    port = browser.tabs.connect(tabId, { name: teacherPort, frameId: 0 });
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(lose);
    for (const question of waiting) port.postMessage(question);
    waiting = [];
  };

  signal.addEventListener('abort', () => {
    isOver = true;
    port?.disconnect();
  });
  if (signal.aborted) isOver = true;
  else void open();
  return {
    say: (question) => {
      if (isOver) return;
      if (port) port.postMessage(question);
      else waiting.push(question);
    },
  };
}
