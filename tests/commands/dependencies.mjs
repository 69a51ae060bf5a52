// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, say, Unready } from './run.mjs';

/** Written last, so an install that was interrupted leaves none and is done again. */
const stampIn = (/** @type {string} */ root) => join(root, 'node_modules', '.aparte-installed');

/**
 * What the installed packages depend on: the lock file's words, and the system native parts are built for.
 * @param {string} lockFile its text
 * @param {{ platform: string, arch: string }} machine
 */
export function stampFor(lockFile, { platform, arch }) {
  return `${createHash('sha256').update(lockFile).digest('hex')} ${platform} ${arch}`;
}

/**
 * @param {string} root a folder with a lock file
 * @param {{ platform: string, arch: string }} machine
 */
export function dependenciesAreStale(root, machine = process) {
  const stamp = stampIn(root);
  if (!existsSync(stamp)) return true;
  const lockFile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  return readFileSync(stamp, 'utf8') !== stampFor(lockFile, machine);
}

/**
 * @param {string} root a folder with a lock file
 * @param {string} [what] in words, for whoever waits
 */
export async function installDependencies(root, what = 'the dependencies') {
  if (!dependenciesAreStale(root)) return;
  say(`Installing ${what} (npm ci): a minute or two, the first time only.`);
  // Read before: a lock file changed during the install must not be taken for installed.
  const stamp = stampFor(readFileSync(join(root, 'package-lock.json'), 'utf8'), process);
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], root);
  if (code !== 0) {
    throw new Unready(`npm could not install ${what}; it says why above. Is the registry in reach?`);
  }
  writeFileSync(stampIn(root), stamp);
}

/**
 * Runs the npm that runs us, else the one on the PATH.
 * @param {string[]} args
 * @param {string} root
 */
function npm(args, root) {
  const own = process.env.npm_execpath;
  const options = { cwd: root, stdoutTo: /** @type {const} */ ('stderr') };
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
