import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleEngine } from './reading/bundle';
import { launch, runBeside, showPage } from './reading/page-at';
import { besidePage, readSavedPage } from './reading/saved-page';

const usage = 'Usage: npm run --silent read -- --url <address> <saved-page.html>';

/** Something the person who asked can put right, said in one sentence. */
class CannotRead extends Error {}

/** Reads a saved page as the extension would at its address; one JSON object on stdout, 1 when it cannot. */
async function readSaved(args: string[]): Promise<string> {
  const { url, file } = askedFor(args);
  const page = await readSavedPage(file).catch(() => {
    throw new CannotRead(`The file ${file} cannot be read.`);
  });
  const [engine, browser] = await Promise.all([bundleEngine(), launch()]);
  try {
    const shown = await showPage(browser, { url, ...page, beside: besidePage(file) });
    return String(await runBeside(shown, `${engine}; aparteReader.read()`));
  } finally {
    await browser.close();
  }
}

function askedFor(args: string[]): { url: string; file: string } {
  const { values, positionals } = taken(args);
  const [file] = positionals;
  if (!values.url || !file || positionals.length > 1) throw new CannotRead(usage);
  if (!URL.canParse(values.url) || !/^https?:$/.test(new URL(values.url).protocol))
    throw new CannotRead(`${values.url} is not a web address: it should begin with https://.`);
  // npm moves to the package's folder and says where the person stood.
  return { url: values.url, file: resolve(process.env.INIT_CWD ?? '.', file) };
}

function taken(args: string[]) {
  try {
    return parseArgs({ args, options: { url: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new CannotRead(usage);
  }
}

const told = await readSaved(process.argv.slice(2)).catch((problem: unknown) => {
  if (!(problem instanceof CannotRead)) process.stderr.write(`${problem}\n`);
  const reason =
    problem instanceof CannotRead ? problem.message : 'The browser could not show the saved page.';
  return JSON.stringify({ site: null, reason });
});
process.stdout.write(`${told}\n`);
if (JSON.parse(told).site === null) process.exitCode = 1;
