// @ts-check
import { ready } from './ready.mjs';
import { conclude } from './run.mjs';
import { runTool } from './tools.mjs';

await conclude(async () => {
  const { APARTE_BROWSER = '' } = await ready({ chromium: true });
  // WXT starts the browser that this variable names.
  return runTool(['wxt'], process.argv.slice(2), { env: { CHROME_PATH: APARTE_BROWSER } });
});
