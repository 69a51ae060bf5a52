import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Asset, readAssets } from './assets';
import { readScenarios } from './scenarios';

/** As strict as careful tools are: nothing inline, nothing from elsewhere. */
const policy = "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
const screens = /^\/desk\/(list|(tickets|chats|calls)\/[\w-]{1,40})$/;

interface Wishes {
  port?: number;
  /** Stories that are for tests, not for people. */
  leftOut?: readonly string[];
}

/** The demonstration desk in plain http on loopback. Addresses in it are relative to its own host. */
export async function startDesk({ port = 0, leftOut = [] }: Wishes = {}) {
  const answer = answers(readAssets(), JSON.stringify(readScenarios(leftOut)));
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${taken}`, port: taken, close };
}

function answers(assets: Map<string, Asset>, scenarios: string) {
  const json: Asset = { type: 'application/json', body: scenarios };
  const page = (name: string) => assets.get(name) ?? { type: 'text/plain', body: name };

  return (request: IncomingMessage, response: ServerResponse) => {
    const send = (status: number, asset: Asset, more: Record<string, string> = {}) => {
      response.writeHead(status, { ...headers(asset), ...more });
      response.end(request.method === 'HEAD' ? undefined : asset.body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(405, { type: 'text/plain', body: 'GET only' }, { Allow: 'GET, HEAD' });
    }
    const path = pathOf(request.url);
    if (path === '/' || path === '/desk' || path === '/desk/') {
      return send(302, { type: 'text/plain', body: '' }, { Location: `/desk/list${queryOf(request.url)}` });
    }
    if (path && screens.test(path)) return send(200, page('index.html'));
    if (path === '/assets/scenarios.json') return send(200, json);
    const asset = path?.startsWith('/assets/') && assets.get(path.slice('/assets/'.length));
    return asset ? send(200, asset) : send(404, page('not-found.html'));
  };
}

const headers = ({ type }: Asset) => ({
  'Content-Type': type,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
});

/** The path as it was sent: never decoded, so that `%2e%2e` stays a name nobody has. */
function pathOf(address = ''): string | null {
  return /^\/[^?#]*/.exec(address)?.[0] ?? null;
}
const queryOf = (address = '') => /\?[^#]*/.exec(address)?.[0] ?? '';
