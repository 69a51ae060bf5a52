import { dirname } from 'node:path';
import { type Asked, askedFor, usage } from './demo-asked';
import { openDesk } from './demo-desk';
import { renewPictures, tour } from './demo-tour';
import { openWindow } from './demo-window';
import { whatToTry } from './demo-words';

const tell = (line: string) => process.stdout.write(`${line}\n`);
const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG;

/** Until the browser is closed, or somebody asks for the end here. */
async function window({ languages: [language = 'en'] }: Asked, desk: string): Promise<void> {
  const browser = await openWindow(language, desk);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void browser.close());
  tell(`\n${whatToTry[language]}\n`);
  await browser.closed;
  await browser.close();
}

async function tours({ languages, pictures }: Asked, desk: string): Promise<void> {
  for (const language of languages) {
    tell(`Playing the tour (${language}) with the built extension, in a browser nobody sees…`);
    const taken = await tour(language, desk);
    tell(`${taken.length} pictures are in ${dirname(taken[0] ?? '')}`);
    if (pictures) await renewPictures(language, taken);
  }
}

const asked = askedFor(process.argv.slice(2), {
  platform: process.platform,
  env: process.env,
  locale: locale ?? Intl.DateTimeFormat().resolvedOptions().locale,
});
if (asked === null) {
  tell(usage);
  process.exitCode = 1;
} else {
  const desk = await openDesk();
  try {
    await (asked.mode === 'window' ? window : tours)(asked, desk.url);
  } finally {
    await desk.close();
  }
}
