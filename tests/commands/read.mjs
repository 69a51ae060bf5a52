// @ts-check
import { ready } from './ready.mjs';
import { conclude } from './run.mjs';
import { prepare, runScript } from './tools.mjs';

// Its stdout is somebody's input: everything but the answer goes to stderr.
await conclude(async () => {
  const env = await ready({ chromium: true });
  await prepare({ stdoutTo: 'stderr' });
  return runScript('tests/commands/read.ts', { env });
});
