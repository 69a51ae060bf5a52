// @ts-check
import { ready } from './ready.mjs';
import { conclude } from './run.mjs';
import { build, runScript } from './tools.mjs';

// Ctrl+C is heard by what it runs, too, and that puts everything away first.
process.on('SIGINT', () => {});

await conclude(async () => {
  const env = await ready({ chromium: true });
  await build('chrome');
  return runScript('tests/commands/demo.ts', { env });
});
