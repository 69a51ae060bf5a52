import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Measured } from './row';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Summaries, without a browser: what they cost, and how far an attacker gets with a year of them. */
export async function measureSummaries(): Promise<{ measured: Measured[]; attacked: string }> {
  const { module } = await runnerImport<typeof import('./summaries-measured')>(
    '/bench/summaries-measured.ts',
    {
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root.replace(/\/$/, '') } },
    },
  );
  return { measured: await module.measureSummaries(), attacked: module.attackTable() };
}
