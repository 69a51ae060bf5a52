import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { httpsFront } from './https-front';
import { type Chatter, chatAs } from './irc-client';
import { runNgircd } from './ngircd';
import { freePort } from './ports';
import { runServer } from './someones-server';
import { waitFor } from './wait-for';

/** The agent, in the browser and on the chat server. */
const agent = { user: 'camille', password: 'le mot de passe' };

export interface Lounge {
  /** `https://localhost:<port>`; the certificate is self-signed. */
  url: string;
  agent: typeof agent;
  /** A customer comes to the chat server with a program of their own. */
  customer: (nick: string) => Promise<Chatter>;
  close: () => Promise<void>;
}

const chat = fileURLToPath(new URL('../real-chat/', import.meta.url));
/** Past the file that asks for Node 22: see `without-sqlite.cjs`. */
const theLounge = [
  ...['--require', join(chat, 'without-sqlite.cjs')],
  join(chat, 'node_modules/thelounge/dist/server/index.js'),
];

/** `bind` is where its own calls start from: from the loopback, none can leave the machine. */
const config = (port: number) => ({
  public: false,
  host: '127.0.0.1',
  port,
  bind: '127.0.0.1',
  reverseProxy: true,
  // The front takes no other.
  transports: ['polling'],
  messageStorage: [],
});

const network = (port: number) => ({
  name: 'desk',
  host: '127.0.0.1',
  port,
  tls: false,
  nick: agent.user,
  username: agent.user,
  realname: 'Camille Moreau',
  channels: [],
});

/** A real chat: The Lounge behind https, its agent on a chat server of the loopback, nobody else there yet. */
export async function startLounge(): Promise<Lounge> {
  const home = await mkdtemp(join(tmpdir(), 'lounge-'));
  const undo: (() => Promise<void>)[] = [() => rm(home, { recursive: true, force: true })];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const ircPort = await freePort();
    const irc = await runNgircd(ircPort);
    undo.push(irc.stop);
    const port = await freePort();
    const front = await httpsFront(port);
    undo.push(front.close);
    // Under test itself, it would look for its pages somewhere else.
    const env = { ...process.env, NODE_ENV: 'production', THELOUNGE_HOME: home };
    await furnish(home, env, port, ircPort);
    const args = [...theLounge, 'start'];
    const server = await runServer({ name: 'The Lounge', program: process.execPath, args, port, env });
    undo.push(server.stop);
    const customer = async (nick: string) => {
      const chatter = await chatAs(ircPort, nick);
      undo.push(chatter.leave);
      // The agent may be a moment later than the pages; what is written to nobody is lost.
      await waitFor('the agent on the chat server', () => chatter.finds(agent.user));
      return chatter;
    };
    return { url: front.url, agent, customer, close };
  } catch (trouble) {
    await close();
    throw trouble;
  }
}

/** Its settings, and its one user, made by its own command. */
async function furnish(home: string, env: NodeJS.ProcessEnv, port: number, ircPort: number) {
  await writeFile(join(home, 'config.js'), `module.exports = ${JSON.stringify(config(port))};`);
  await mkdir(join(home, 'users'));
  const add = [...theLounge, 'add', agent.user, '--password', agent.password];
  await promisify(execFile)(process.execPath, add, { env });
  const file = join(home, 'users', `${agent.user}.json`);
  const user = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...user, networks: [network(ircPort)] }));
}
