// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ready.mjs';
import { run, say, Unready } from './run.mjs';

/**
 * The file behind a package's command, run with this Node: the same on every system, with no shell between.
 * @param {string} name the package
 * @param {string} [command] when it is not called like the package
 */
export function commandFile(name, command = name) {
  const home = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return join(home, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * @typedef {{ env?: Record<string, string>, stdoutTo?: 'stdout' | 'stderr' }} Options
 * @param {[name: string, command?: string]} tool
 * @param {string[]} args
 * @param {Options} [options]
 */
export function runTool(tool, args, options) {
  return run(process.execPath, [commandFile(...tool), ...args], { cwd: root, ...options });
}

/** Every step of a command that must succeed before the next. @param {[name: string, command?: string]} tool @param {string[]} args @param {Options} [options] */
export async function needTool(tool, args, options) {
  const code = await runTool(tool, args, options);
  if (code !== 0) throw new Unready(`${tool.at(-1)} ${args.join(' ')} failed; it says why above.`);
}

/**
 * A command written in TypeScript, with what was typed after `npm run … --`.
 * @param {string} script from the project's root
 * @param {Options} [options]
 */
export async function runScript(script, options) {
  if (!existsSync(join(root, script)))
    throw new Unready(`${script} is not there: this copy of Aparté is not whole.`);
  return run(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], {
    cwd: root,
    ...options,
  });
}

/** The types the build makes; TypeScript and tsx look for them. @param {Options} [options] */
export const prepare = (options) => needTool(['wxt'], ['prepare'], options);

/** @param {'chrome' | 'firefox'} browser @param {Options} [options] */
export async function build(browser, options) {
  say(`Building for ${browser}`);
  await needTool(['wxt'], ['build', '-b', browser, '--mv3'], options);
}
