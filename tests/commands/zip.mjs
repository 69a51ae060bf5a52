// @ts-check
import { ready } from './ready.mjs';
import { conclude } from './run.mjs';
import { needTool } from './tools.mjs';

await conclude(async () => {
  await ready();
  await needTool(['wxt'], ['zip', '-b', 'chrome', '--mv3']);
  await needTool(['wxt'], ['zip', '-b', 'firefox', '--mv3']);
  return 0;
});
