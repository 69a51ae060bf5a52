import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Measured } from './row';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packs, without a browser. Rooms gather their files as the bundler does, so it is what brings them here. */
export async function measurePacks(): Promise<Measured[]> {
  const { module } = await runnerImport<typeof import('./packs-measured')>('/bench/packs-measured.ts', {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  });
  return module.measurePacks();
}
