import { spawn } from 'node:child_process';

export interface Screen {
  /** For the environment of what shall be seen there: `DISPLAY=:7`. */
  display: string;
  close(): Promise<void>;
}

/** A screen nobody looks at, for what a headless browser never shows. It takes a number that is free. */
export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1500x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((ended) => server.once('exit', () => ended()));
  const number = await new Promise<string>((ready, failed) => {
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`Xvfb ended with ${code} before it showed anything`)));
    server.stdio[3]?.once('data', (said: Buffer) => ready(said.toString().trim()));
  });
  return {
    display: `:${number}`,
    close() {
      server.kill();
      return gone;
    },
  };
}
