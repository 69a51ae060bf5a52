import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { generate } from 'selfsigned';

export interface HttpsFront {
  /** `https://localhost:<port>`, no slash at the end. */
  url: string;
  port: number;
  /** Every request that came through, as `GET /path?query`. */
  requests: string[];
  close: () => Promise<void>;
}

const certificate = () =>
  generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });

/** Puts a server of this machine behind https, as the extension only ever reads https pages. */
export async function httpsFront(targetPort: number): Promise<HttpsFront> {
  const requests: string[] = [];
  const pems = await certificate();
  const server = createServer({ key: pems.private, cert: pems.cert }, (asked, answer) => {
    requests.push(`${asked.method} ${asked.url}`);
    passOn(asked, answer, targetPort);
  });
  const port = await listen(server);
  return { url: `https://localhost:${port}`, port, requests, close: () => close(server) };
}

function passOn(asked: IncomingMessage, answer: ServerResponse, port: number) {
  const headers = {
    ...asked.headers,
    'x-forwarded-proto': 'https',
    'x-forwarded-for': asked.socket.remoteAddress,
    // A browser keeps its connections open; a server with few workers must not be held by them.
    connection: 'close',
  };
  const { method, url: path } = asked;
  const passed = forward({ host: '127.0.0.1', port, method, path, headers, agent: false }, (given) => {
    const { connection: _, 'keep-alive': __, ...rest } = given.headers;
    answer.writeHead(given.statusCode ?? 502, rest);
    given.pipe(answer);
  });
  passed.on('error', (trouble) => {
    if (!answer.headersSent) answer.writeHead(502, { 'content-type': 'text/plain' });
    answer.end(trouble.message);
  });
  answer.on('close', () => passed.destroy());
  asked.pipe(passed);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the front got no port');
  return address.port;
}

async function close(server: Server) {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}
