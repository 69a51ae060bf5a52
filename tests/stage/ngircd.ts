import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, runServer } from './someones-server';

/** Where Debian's package puts it. */
const program = '/usr/sbin/ngircd';

/** Nobody is looked up, nobody waits for having written much, and nothing is written down. */
const config = (port: number) => `
[Global]
  Name = irc.desk.example
  Info = A desk of the stories
  AdminEMail = desk@desk.example
  Listen = 127.0.0.1
  Ports = ${port}
  MotdPhrase = Welcome
[Limits]
  MaxNickLength = 20
  MaxConnectionsIP = 0
  MaxPenaltyTime = 0
[Options]
  DNS = no
  Ident = no
  PAM = no
`;

/** A chat server of its own on the loopback; the system's own, if any, is left alone. */
export async function runNgircd(port: number): Promise<Running> {
  const home = await mkdtemp(join(tmpdir(), 'ngircd-'));
  const leave = () => rm(home, { recursive: true, force: true });
  try {
    await writeFile(join(home, 'ngircd.conf'), config(port));
    const args = ['--nodaemon', '--config', join(home, 'ngircd.conf')];
    const running = await runServer({ name: 'ngIRCd', program, args, port });
    return { stop: () => running.stop().then(leave) };
  } catch (trouble) {
    await leave();
    throw trouble;
  }
}
