import { saveFile } from '@/components/plain/save-file';
import type { ReleaseEvents } from '@/components/release/view';

/** Paper and table of a release, for every room that shows one. */
export const releaseOut: Pick<ReleaseEvents, 'print' | 'saveTable'> = {
  print: (name) => {
    const title = document.title;
    // Browsers call the file they save after the page; in some, the window is still open when `print` returns.
    const restore = () => {
      document.title = title;
    };
    window.addEventListener('afterprint', restore, { once: true });
    document.title = name;
    window.print();
  },
  saveTable: (name, text) => saveFile(name, text, 'text/csv'),
};
