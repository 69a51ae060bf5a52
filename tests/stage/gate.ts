import { createServer, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { pipeline } from 'node:stream';

export interface Gate {
  /** For the browser's proxy setting. */
  address: string;
  /** Every `host:port` that was asked for, in order, whoever in the browser asked and whatever came of it. */
  reached: string[];
  close(): Promise<void>;
}

/**
 * The only door of a staged browser: a proxy that writes down who is called. It stands outside the browser, so
 * pages, workers, sockets, beacons and the browser itself all pass it, and none can hide. The loopback is let
 * through; `served` sends a real host's calls (`acme.zendesk.com:443`) to a port of the loopback; all else is
 * refused, so nothing leaves the machine even when a test is wrong.
 */
export async function openGate(served: Record<string, number> = {}): Promise<Gate> {
  const reached: string[] = [];
  const open = new Set<Socket>();

  const answer = (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const wanted = request.url ?? '';
    reached.push(wanted);
    const port = served[wanted] ?? loopbackPort(wanted);
    if (port === null) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const inside = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inside.write(head);
      // Either end hanging up is how a connection ends, not an error.
      pipeline(socket, inside, () => {});
      pipeline(inside, socket, () => {});
    });
    inside.on('error', () => socket.destroy());
    socket.on('error', () => inside.destroy());
  };

  // Plain http is never tunnelled: agents' pages are https, and whatever else asks is written down and refused.
  const server = createServer((request, response) => {
    const { host, port } = new URL(request.url ?? '', 'http://nobody');
    reached.push(port === '' ? `${host}:80` : host);
    response.writeHead(403).end();
  });
  server.on('connect', answer);
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the gate got no port');

  return {
    address: `http://127.0.0.1:${address.port}`,
    reached,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}

function loopbackPort(wanted: string): number | null {
  const [, port] = wanted.match(/^(?:localhost|127\.0\.0\.1|[\w-]+\.localhost):(\d+)$/) ?? [];
  return port === undefined ? null : Number(port);
}
