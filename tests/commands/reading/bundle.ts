import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('engine.ts', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** The reading engine and all profiles as one script, which leaves `aparteReader` behind. */
export async function bundleEngine(): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'aparteReader' } },
  });
  const chunks = Array.isArray(made) ? made.flatMap(({ output }) => output) : [];
  const [script] = chunks.filter((chunk) => chunk.type === 'chunk');
  if (!script) throw new Error('the reading engine was built into nothing');
  return script.code;
}
