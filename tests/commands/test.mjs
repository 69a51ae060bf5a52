// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lintForFirefox } from './lint-firefox.mjs';
import { ready, root } from './ready.mjs';
import { conclude, Unready } from './run.mjs';
import { flaw, tally } from './tally.mjs';
import { build, needTool, prepare } from './tools.mjs';

const reports = join(root, '.stage', 'reports');
const reportOf = (/** @type {string} */ project) => join(reports, `${project}.json`);
const tell = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** @type {Record<string, string>} */
const env = {};

async function makeReady() {
  Object.assign(env, await ready({ chromium: true, firefox: true, tools: true }));
}

const vitest = (/** @type {string} */ project) =>
  needTool(
    ['vitest'],
    [
      ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(project)}`],
    ],
    { env },
  );

/** In the order in which a slip is cheapest to find. @type {[title: string, step: () => Promise<void>][]} */
const steps = [
  ['What is needed is there', makeReady],
  ['WXT knows the entrypoints', () => prepare()],
  ['Types', () => needTool(['typescript', 'tsc'], ['--noEmit', '-p', '.'])],
  ['Format and lint', () => needTool(['@biomejs/biome', 'biome'], ['ci', '.'])],
  ['Nothing is unused', () => needTool(['knip'], [])],
  ['Rooms', () => vitest('rooms')],
  ['Built for Chromium', () => build('chrome')],
  ['Built for Firefox', () => build('firefox')],
  ['Firefox has no objection', lintForFirefox],
  ['Stories in real browsers', () => vitest('stories')],
];

await conclude(async () => {
  // An old report must never be counted as this run's.
  rmSync(reports, { recursive: true, force: true });
  for (const [title, step] of steps) {
    tell(`\n▸ ${title}`);
    const start = performance.now();
    await step();
    tell(`  ${title}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  const read = ['rooms', 'stories'].map((project) => JSON.parse(readFileSync(reportOf(project), 'utf8')));
  const wrong = flaw(read);
  if (wrong !== null) throw new Unready(`Not proven: ${wrong}.`);
  // Counted by machines too: the last line, and nothing else on it.
  tell(`\n${tally(read).passed} passed, 0 failed`);
  return 0;
});
