import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { httpsFront } from './https-front';

/** How the address answers from now on. */
export type Manner =
  | { is: 'pack'; text: string }
  | { is: 'status'; code: number }
  | { is: 'garbage' }
  /** More than any pack, for as long as somebody listens. */
  | { is: 'endless' }
  /** Takes the question and says nothing. */
  | { is: 'hanging' };

export interface PackAddress {
  url: string;
  answer: (manner: Manner) => void;
  /** What was asked, in order: the headers tell whether it was conditional, and what it gave away. */
  asked: { path: string; headers: IncomingMessage['headers'] }[];
  /** How much of the endless answer was taken, in bytes. */
  taken: () => number;
  close: () => Promise<void>;
}

/** A publisher's web server on this machine, as well or badly behaved as one wants. */
export async function packAddress(): Promise<PackAddress> {
  let manner: Manner = { is: 'status', code: 404 };
  let taken = 0;
  const asked: PackAddress['asked'] = [];
  const server = createServer((question, answer) => {
    asked.push({ path: question.url ?? '', headers: question.headers });
    if (manner.is === 'pack') return give(manner.text, question, answer);
    if (manner.is === 'status') return void answer.writeHead(manner.code).end();
    if (manner.is === 'garbage') return void answer.writeHead(200).end('\u0000<html>\ufffd{"schema":');
    if (manner.is === 'hanging') return;
    answer.writeHead(200, { 'content-type': 'application/json' });
    const piece = Buffer.alloc(64 * 1024, 'a');
    const pour = () => {
      while (!answer.destroyed && answer.write(piece)) taken += piece.length;
      if (!answer.destroyed) answer.once('drain', pour);
    };
    pour();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the address got no port');
  const front = await httpsFront(address.port);
  return {
    url: `${front.url}/spring.aparte-pack.json`,
    answer: (next) => {
      manner = next;
    },
    asked,
    taken: () => taken,
    close: async () => {
      await front.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function give(text: string, { headers }: IncomingMessage, answer: ServerResponse): void {
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
  if (headers['if-none-match'] === etag) return void answer.writeHead(304, { etag }).end();
  answer.writeHead(200, { 'content-type': 'application/json', etag }).end(text);
}
