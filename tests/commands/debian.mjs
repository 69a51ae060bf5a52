// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run, say } from './run.mjs';

const hasApt = () => existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** Only root installs packages; nobody is asked for a password in the middle of a command. */
export const mayInstall = () => hasApt() && process.getuid?.() === 0;

/** @param {string[]} packages */
export function missingPackages(packages) {
  return packages.filter((name) => {
    const asked = spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' });
    return !/^Status: install ok installed$/m.test(asked.stdout ?? '');
  });
}

/**
 * Somebody else's apt may be at work: its lock is waited for, five minutes.
 * @param {string[]} packages
 */
export async function installPackages(packages) {
  say(`Installing with apt: ${packages.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...args], { env, stdoutTo: 'stderr' });
  // A list that cannot be refreshed may still be good enough: the install decides.
  await apt('update');
  return (await apt('install', '-y', '--no-install-recommends', ...packages)) === 0;
}
