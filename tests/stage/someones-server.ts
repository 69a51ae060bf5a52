import { type ChildProcess, spawn } from 'node:child_process';
import { somebodyListens } from './ports';
import { waitFor } from './wait-for';

export interface Running {
  stop: () => Promise<void>;
}

interface Server {
  /** As a person calls it. */
  name: string;
  program: string;
  args: string[];
  /** It has started once it listens there, on the loopback. */
  port: number;
  env?: NodeJS.ProcessEnv;
}

/** Starts somebody else's server and waits until it answers; what it said is told when it does not. */
export async function runServer({ name, program, args, port, env = process.env }: Server): Promise<Running> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.once('error', (trouble) => said.push(trouble.message));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => said.push(String(words)));
  const answers = () => {
    if (hasEnded(child)) throw new Error(`${name} did not start:\n${said.join('')}`);
    return somebodyListens(port);
  };
  try {
    await waitFor(`${name} to answer`, answers, { within: 60_000 });
    return { stop: () => end(child) };
  } catch (trouble) {
    await end(child);
    throw trouble;
  }
}

/** A program that could not even be found never had a number. */
const hasEnded = (child: ChildProcess) =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

async function end(child: ChildProcess) {
  if (hasEnded(child)) return;
  const gone = new Promise((ended) => child.once('exit', ended));
  child.kill('SIGTERM');
  await gone;
}
