import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dependenciesAreStale, stampFor } from './dependencies.mjs';

const machine = { platform: 'linux', arch: 'x64' };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aparte-install-'));
  writeFileSync(join(root, 'package-lock.json'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

function installed(lockFile: string, on = machine) {
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules', '.aparte-installed'), stampFor(lockFile, on));
}

test('a fresh copy has nothing installed', () => {
  expect(dependenciesAreStale(root, machine)).toBe(true);
});

test('what was installed whole from this lock file is not installed again', () => {
  installed('one');
  expect(dependenciesAreStale(root, machine)).toBe(false);
});

test('a lock file that has changed since makes it stale', () => {
  installed('nought');
  expect(dependenciesAreStale(root, machine)).toBe(true);
});

test('an install that was interrupted left no stamp, and is done again', () => {
  mkdirSync(join(root, 'node_modules', 'zod'), { recursive: true });
  expect(dependenciesAreStale(root, machine)).toBe(true);
});

test('packages copied from another system are not taken for ours', () => {
  installed('one', { platform: 'darwin', arch: 'arm64' });
  expect(dependenciesAreStale(root, machine)).toBe(true);
});
