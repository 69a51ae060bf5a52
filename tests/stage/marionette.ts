import { connect, type Socket } from 'node:net';

/** What Firefox answers when a command cannot be done, with its own words. */
class MarionetteTrouble extends Error {
  constructor(
    readonly command: string,
    readonly kind: string,
    message: string,
  ) {
    super(`${command}: ${kind}: ${message}`);
  }
}

export interface Marionette {
  command: (name: string, what?: object) => Promise<unknown>;
  close: () => void;
}

type Frame = [
  direction: number,
  id: number,
  trouble: { error: string; message: string } | null,
  result: unknown,
];

/** Cuts what arrives into messages: a length in bytes, a colon, then that many bytes of JSON. */
function unframe(received: Buffer): { messages: unknown[]; rest: Buffer } {
  const messages: unknown[] = [];
  let rest = received;
  for (;;) {
    const colon = rest.indexOf(':');
    const length = Number(rest.subarray(0, Math.max(colon, 0)).toString());
    if (colon < 1 || rest.length < colon + 1 + length) return { messages, rest };
    messages.push(JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString()));
    rest = rest.subarray(colon + 1 + length);
  }
}

/** Firefox's own remote control. It answers in any order, each answer with its command's number. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<
    number,
    { name: string; done: (result: unknown) => void; failed: (why: Error) => void }
  >();
  let received = Buffer.alloc(0);
  let last = 0;

  const greeted = new Promise<void>((ready, failed) => {
    socket.once('error', failed);
    socket.on('data', (bytes) => {
      const { messages, rest } = unframe(Buffer.concat([received, bytes]));
      received = Buffer.from(rest);
      for (const message of messages) {
        if (Array.isArray(message)) settle(message as Frame);
        else ready();
      }
    });
  });

  function settle([, id, trouble, result]: Frame) {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (trouble) asked?.failed(new MarionetteTrouble(asked.name, trouble.error, trouble.message));
    else asked?.done(result);
  }

  socket.on('close', () => {
    for (const { name, failed } of waiting.values())
      failed(new MarionetteTrouble(name, 'gone', 'Firefox hung up'));
    waiting.clear();
  });

  await greeted;
  return {
    command: (name, what = {}) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { name, done, failed });
        send(socket, [0, last, name, what]);
      }),
    close: () => socket.destroy(),
  };
}

function send(socket: Socket, message: unknown) {
  const words = JSON.stringify(message);
  socket.write(`${Buffer.byteLength(words)}:${words}`);
}
