import { type Gathered, gather } from '@/lib/summaries/gather';
import { merge } from '@/lib/summaries/merge';
import { type Desk, longestShare } from '@/lib/summaries/sealed-share';
import { toBase64Url } from '@/lib/text';
import { changeHeld, type Held, heldNow } from './held';

/** A letter takes four bytes at most: a larger file is not even read. */
const largestFile = 4 * longestShare;

let last: Promise<void> = Promise.resolve();
/** Takes files in, one lot after another: what is known of the first is known when the second comes. */
export function takeShares(files: readonly File[], desks: readonly Desk[]): Promise<void> {
  last = last.then(() => takeAll(files, desks)).catch(() => {});
  return last;
}

async function takeAll(files: readonly File[], desks: readonly Desk[]): Promise<void> {
  const read: ReadFile[] = [];
  for (const file of files) read.push(await readOne(file, desks));
  // All at once, on what is held by now: locked meanwhile, it is let go of.
  changeHeld((now) => (now.keys.size === 0 ? {} : read.reduce(taken, now)));
}

type ReadFile = { name: string; digest: string } & Gathered;

async function readOne(file: File, desks: readonly Desk[]): Promise<ReadFile> {
  const { name } = file;
  if (file.size > largestFile) return { name, digest: '', weeks: [], refused: [{ name, why: 'too-large' }] };
  const text = await file.text().catch(() => '');
  const digest = await digestOf(text);
  const gathered = heldNow().taken.has(digest) ? nothing : await gather([{ name, text }], desks);
  return { name, digest, ...gathered };
}
const nothing: Gathered = { weeks: [], refused: [] };

/** What one file changes. One that was left aside under this name, and is mended, is no longer left aside. */
function taken(before: Held, { name, digest, weeks: [week], refused }: ReadFile): Held {
  const aside = [...before.refused.filter((one) => one.name !== name), ...refused];
  if (!week || before.taken.has(digest)) return { ...before, refused: aside };
  const id = `${week.team} ${week.week}`;
  const here = before.weeks.get(id);
  const joined = here
    ? { ...here, state: merge(here.state, week.state), files: here.files + week.files }
    : week;
  return {
    ...before,
    refused: aside,
    weeks: new Map(before.weeks).set(id, joined),
    taken: new Map(before.taken).set(digest, id),
  };
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toBase64Url(new Uint8Array(digest));
}
