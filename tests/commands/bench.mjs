// @ts-check
import { ready } from './ready.mjs';
import { conclude } from './run.mjs';
import { build, runScript } from './tools.mjs';

await conclude(async () => {
  const env = await ready({ chromium: true });
  await build('chrome', { stdoutTo: 'stderr' });
  return runScript('bench/run.ts', { env });
});
