// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asLine, objections } from './objections.mjs';
import { root } from './ready.mjs';
import { say, Unready } from './run.mjs';
import { commandFile } from './tools.mjs';

const built = join(root, '.output', 'firefox-mv3');

/** What Mozilla's own linter says of the Firefox build; a warning counts like an error. No network, no wish file. */
export async function lintForFirefox() {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[commandFile('web-ext'), 'lint', '--source-dir', built, '--output', 'json', '--boring'],
      ...['--no-config-discovery', '--no-input'],
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' }, maxBuffer: 1e8 },
  );
  if (!stdout.trim().startsWith('{'))
    throw new Unready(`web-ext could not lint the Firefox build:\n${stderr}`);
  const found = objections(JSON.parse(stdout), (file) => readFileSync(join(built, file), 'utf8'));
  for (const objection of found) say(asLine(objection));
  if (found.length > 0) throw new Unready(`Firefox has ${found.length} objections to the build: see above.`);
}
