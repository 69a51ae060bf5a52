// @ts-check
import { spawn } from 'node:child_process';

/** Something the machine lacks, with the one thing to do: shown without a stack. */
export class Unready extends Error {}

/** Progress goes to stderr: what a command has to say itself goes to stdout. @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a program to its end, with nothing on its stdin, and gives its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, stdoutTo?: 'stdout' | 'stderr' }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { stdoutTo = 'stdout', ...options } = {}) {
  return new Promise((ended, failed) => {
    const child = spawn(program, args, {
      ...options,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', stdoutTo === 'stdout' ? 1 : 2, 2],
    });
    child.once('error', failed);
    child.once('exit', (code, signal) => ended(code ?? (signal ? 1 : 0)));
  });
}

/**
 * The end of every command: its exit code, or what is missing in one clear message.
 * @param {() => Promise<number>} command
 */
export async function conclude(command) {
  try {
    process.exitCode = await command();
  } catch (problem) {
    say(
      problem instanceof Unready
        ? `\n${problem.message}`
        : String(problem instanceof Error ? problem.stack : problem),
    );
    process.exitCode = 1;
  }
}
