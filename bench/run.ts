import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveBusyDesk } from './desk/serve';
import { leafThrough } from './journal';
import { remember } from './memory';
import { measurePacks } from './packs';
import { type Measured, rowOf } from './row';
import { see } from './seen';
import { copyExtension, openBench } from './stage';
import { start } from './start';
import { writeIn } from './studio';
import { measureSummaries } from './summaries';
import { table } from './table';
import { typeIn } from './typing';
import { typingRows } from './typing-rows';
import { watch } from './watching';
import { weighWatcher } from './weight';

const results = fileURLToPath(new URL('../.stage/bench', import.meta.url));
const copy = await copyExtension();
const desk = await serveBusyDesk();

/** Beside one page, in one browser; the others open their own. */
async function besidePages(): Promise<Measured[]> {
  const stage = await openBench(copy);
  try {
    say('typing');
    const typing = typingRows(await typeIn(stage, desk));
    say('what the panel says of a message');
    const seen = await see(stage, desk);
    say('memory');
    return [...typing, ...seen, ...(await remember(stage, desk))];
  } finally {
    await stage.close();
  }
}

/** The same page in three lengths, with and without somebody watching. */
async function besideLongPages(): Promise<Measured[]> {
  const stage = await openBench(copy);
  try {
    say('watching');
    return await watch(stage, desk);
  } finally {
    await stage.close();
  }
}

/** `npm run bench -- start` measures that part alone. */
const [only] = process.argv.slice(2);
const isWanted = (part: string) => only === undefined || only === part;

try {
  const measured = weighWatcher(copy);
  if (isWanted('pages')) measured.push(...(await besidePages()));
  if (isWanted('watching')) measured.push(...(await besideLongPages()));
  if (isWanted('start')) measured.push(...(await start(copy, desk)));
  if (isWanted('journal')) measured.push(...(await leafThrough(copy)));
  if (isWanted('studio')) measured.push(...(await writeIn(copy)));
  if (isWanted('packs')) measured.push(...(await measurePacks()));
  const summaries = isWanted('summaries') ? await measureSummaries() : null;
  measured.push(...(summaries?.measured ?? []));
  const rows = measured.map(rowOf);
  await mkdir(results, { recursive: true });
  await writeFile(`${results}/latest.json`, JSON.stringify({ at: new Date().toISOString(), rows }, null, 2));
  process.stdout.write(`\n${table(rows)}\n`);
  if (summaries) process.stdout.write(`\n${summaries.attacked}\n`);
} finally {
  await desk.close();
  await copy.remove();
}

/** Progress goes to stderr: the table alone is on stdout. */
function say(what: string) {
  process.stderr.write(`Measuring ${what}\n`);
}
