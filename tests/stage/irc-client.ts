import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/** Somebody on the chat server, as a customer is: with another program than the agent's. */
export interface Chatter {
  nick: string;
  /** Writes to somebody, or into a room (`#room`). */
  write: (to: string, words: string) => void;
  /** Resolves once somebody has written these words to them. */
  hears: (words: string) => Promise<void>;
  /** Is somebody of this name on the server now? */
  finds: (nick: string) => Promise<boolean>;
  leave: () => Promise<void>;
}

/** Comes in under this name, and into these rooms. Lines end with CR LF, and a ping wants its pong. */
export async function chatAs(port: number, nick: string, rooms: string[] = []): Promise<Chatter> {
  const socket = connect(port, '127.0.0.1');
  const say = (line: string) => void socket.write(`${line}\r\n`);
  const heard: string[] = [];
  const waiting = new Set<() => void>();
  let tellWhoIsThere = (_names: string) => {};
  const lines = createInterface({ input: socket });
  const welcomed = new Promise<void>((welcome, refuse) => {
    socket.once('error', refuse);
    lines.on('line', (line) => {
      if (line.startsWith('PING ')) return say(`PONG ${line.slice('PING '.length)}`);
      const [, command, rest = ''] = /^:\S+ (\S+) (.*)$/.exec(line) ?? [];
      if (command === '001') welcome();
      if (command === '433') refuse(new Error(`somebody is called ${nick} already`));
      const text = rest.slice(rest.indexOf(':') + 1);
      if (command === '303') tellWhoIsThere(text);
      if (command !== 'PRIVMSG') return;
      heard.push(text);
      for (const look of waiting) look();
    });
  });
  await once(socket, 'connect');
  say(`NICK ${nick}`);
  say(`USER ${nick} 0 * :${nick}`);
  await welcomed;
  for (const room of rooms) say(`JOIN ${room}`);

  return {
    nick,
    write: (to, words) => say(`PRIVMSG ${to} :${words}`),
    hears: (words) =>
      new Promise((done) => {
        const look = () => {
          if (!heard.includes(words)) return;
          waiting.delete(look);
          done();
        };
        waiting.add(look);
        look();
      }),
    finds: async (nick) => {
      const answer = new Promise<string>((tell) => {
        tellWhoIsThere = tell;
      });
      say(`ISON ${nick}`);
      return (await answer).split(' ').includes(nick);
    },
    leave: async () => {
      const gone = once(socket, 'close');
      say('QUIT :bye');
      await gone;
    },
  };
}
