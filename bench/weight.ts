import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measured } from './row';
import type { Copy } from './stage';

/** What is put into every allowed page, as it ships. */
export function weighWatcher({ folder }: Copy): Measured[] {
  const bytes = readFileSync(join(folder, 'page-watcher.js'));
  const kB = (size: number) => [size / 1000];
  return [
    { what: 'page watcher', unit: 'kB', samples: kB(bytes.length), budget: { most: 15, of: 'median' } },
    { what: 'page watcher, gzip', unit: 'kB', samples: kB(gzipSync(bytes).length) },
  ];
}
