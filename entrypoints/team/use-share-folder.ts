import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskView } from '@/components/steward/view';

type Folder = FileSystemDirectoryHandle & { values: () => AsyncIterable<FileSystemHandle> };
interface Watcher {
  observe: (folder: Folder) => Promise<void>;
  disconnect: () => void;
}
/** Newer than the types: the choice of a folder (Chromium), and being told when it changes (Chromium 133). */
interface Newer {
  showDirectoryPicker?: (options: { mode: 'read' }) => Promise<Folder>;
  FileSystemObserver?: new (changed: () => void) => Watcher;
}
const browser = globalThis as Newer;
const isShare = ({ kind, name }: FileSystemHandle) => kind === 'file' && name.endsWith('.aparte-share.json');

/** Outlives the room, as everything the steward holds: the folder, and the files already taken from it. */
let folder: Folder | null = null;
let looked = new Set<string>();
export function forgetFolder() {
  folder = null;
  lookAnew();
}
/** What was left aside may be taken now: the next look sees every file. */
export function lookAnew() {
  looked = new Set();
}

/** A folder of shares, looked at again when the page comes to the front, when it changes, or when asked. */
export function useShareFolder(isOpen: boolean, onFiles: (files: File[]) => Promise<void>) {
  const [watching, setWatching] = useState(folder?.name ?? null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<DeskView['taking']['problem']>(null);
  const latest = useRef(onFiles);
  latest.current = onFiles;

  const look = useCallback(async () => {
    if (!folder) return;
    setBusy(true);
    try {
      await latest.current(await freshIn(folder));
      setProblem(null);
    } catch {
      setProblem('folder');
    }
    setBusy(false);
  }, []);
  useEffect(() => {
    if (watching === null || !isOpen) return;
    const leaving = new AbortController();
    const inFront = () => document.visibilityState === 'visible' && void look();
    document.addEventListener('visibilitychange', inFront, { signal: leaving.signal });
    const watcher = browser.FileSystemObserver && new browser.FileSystemObserver(() => void look());
    if (watcher && folder) void watcher.observe(folder).catch(() => {});
    return () => {
      leaving.abort();
      watcher?.disconnect();
    };
  }, [watching, isOpen, look]);

  async function watch() {
    // Closing the choice without a folder is an answer, not a problem.
    const chosen = await browser.showDirectoryPicker?.({ mode: 'read' }).catch(() => null);
    if (!chosen) return;
    forgetFolder();
    folder = chosen;
    setWatching(chosen.name);
    await look();
  }
  function stop() {
    forgetFolder();
    setWatching(null);
  }
  const canWatch = browser.showDirectoryPicker !== undefined;
  return { view: { canWatch, watching, busy, problem }, watch, stop, look };
}

/** Files that were not there, or were otherwise, at the last look. */
async function freshIn(from: Folder): Promise<File[]> {
  const fresh: File[] = [];
  for await (const entry of from.values()) {
    if (!isShare(entry)) continue;
    const file = await (entry as FileSystemFileHandle).getFile();
    const mark = `${file.name} ${file.size} ${file.lastModified}`;
    if (looked.has(mark)) continue;
    looked.add(mark);
    fresh.push(file);
  }
  return fresh;
}
