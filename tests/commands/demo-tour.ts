import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../desk/page/address.ts';
import { playTour } from '../desk/tour';

const folderOf = (language: Language) =>
  fileURLToPath(new URL(`../../.stage/tour/${language}`, import.meta.url));
const shown = fileURLToPath(new URL('../../docs/pictures', import.meta.url));

/** The steps the README and the trainers' pages show, by the names the tour gives them. */
const shownSteps = [
  'third-time-writing',
  'read-as-they-would',
  'two-taps-and-a-line',
  'while-writing-no-reminder',
  'studio-moment',
  'studio-rehearsal',
  'studio-publish',
  'studio-library',
  'try-to-break-it',
];

/** Plays the tour in one language; the paths of its pictures, in order. */
export async function tour(language: Language, desk: string): Promise<string[]> {
  const folder = folderOf(language);
  await rm(folder, { recursive: true, force: true });
  const pictures: string[] = [];
  await playTour({ language, desk, folder, onPicture: (path) => pictures.push(path) });
  return pictures;
}

/** Renews what the README shows: `third-time-writing.en.png`. */
export async function renewPictures(language: Language, pictures: string[]): Promise<void> {
  await mkdir(shown, { recursive: true });
  for (const step of shownSteps) {
    const taken = pictures.find((path) => path.endsWith(`-${step}.png`));
    if (!taken) throw new Error(`the tour took no picture called ${step}`);
    await copyFile(taken, join(shown, `${step}.${language}.png`));
  }
}
