import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScreen, type Screen } from '../stage/screen';

const root = new URL('../..', import.meta.url).pathname;

/** The command itself, after what `npm run demo` makes ready: Vitest's own environment is none of its business. */
function demo(args: string[], env: NodeJS.ProcessEnv) {
  const { CI, DISPLAY, WAYLAND_DISPLAY, NODE_OPTIONS, ...rest } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/commands/demo.ts', ...args], {
    cwd: root,
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (said += words));
  const ended = new Promise<number | null>((told) => child.once('exit', told));
  return { child, ended, said: () => said, says: (words: RegExp) => saysIn(child, () => said, words) };
}

const saysIn = (child: ChildProcess, said: () => string, words: RegExp) =>
  new Promise<void>((heard, failed) => {
    const look = () => words.test(said()) && heard();
    child.stdout?.on('data', look);
    child.once('exit', () => failed(new Error(`it ended; it had said: ${said()}`)));
  });

describe('the tour', () => {
  test('shows every step of a day in pictures, and ends well', { timeout: 180_000 }, async () => {
    const { ended, said } = demo(['--lang', 'en'], {});
    expect(await ended, said()).toBe(0);
    const folder = join(root, '.stage/tour/en');
    expect(said()).toContain(folder);
    const pictures = (await readdir(folder)).sort();
    expect(pictures.length).toBeGreaterThan(15);
    expect(pictures.map((name) => name.slice(0, 2))).toEqual(
      pictures.map((_, place) => String(place + 1).padStart(2, '0')),
    );
    for (const name of pictures) {
      const { width, height, isBlank } = pictureIn(await readFile(join(folder, name)));
      expect({ name, wide: width > 900, high: height > 700, isBlank }).toEqual({
        name,
        wide: true,
        high: true,
        isBlank: false,
      });
    }
  });
});

describe('the window', () => {
  let screen: Screen;
  let temporary: string;
  beforeAll(async () => {
    screen = await openScreen();
    temporary = await mkdtemp(join(tmpdir(), 'aparte-story-'));
  });
  afterAll(async () => {
    await screen?.close();
    await rm(temporary, { recursive: true, force: true });
  });

  test('opens on a screen, says what to try, and leaves nothing behind at Ctrl+C', async () => {
    const { child, ended, says, said } = demo(['--lang', 'fr'], {
      DISPLAY: screen.display,
      TMPDIR: temporary,
    });
    await says(/À essayer/);
    expect(await profiles()).toHaveLength(1);
    child.kill('SIGINT');
    expect(await ended, said()).toBe(0);
    expect(await profiles()).toEqual([]);
  });

  const profiles = async () => (await readdir(temporary)).filter((name) => name.startsWith('aparte-'));
});

/** What a PNG's head and its pixels say: of one colour alone, it would shrink to almost nothing. */
function pictureIn(png: Buffer) {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(body);
  }
  const pixels = inflateSync(Buffer.concat(parts));
  const bytes = new Set(pixels);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), isBlank: bytes.size < 32 };
}
