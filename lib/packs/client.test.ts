// @vitest-environment node
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchPack, type Marks } from './client';
import { longestEnvelope } from './envelope-schema';

const address = 'https://packs.example/house.json';
const unmarked: Marks = { etag: null, lastModified: null };
let open: Server | undefined;
afterEach(() => {
  open?.closeAllConnections();
  open?.close();
  open = undefined;
});

/** A real server on this machine, and a fetch for which it stands at the https address. */
async function served(answer: RequestListener): Promise<typeof globalThis.fetch> {
  const server = createServer(answer);
  open = server;
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return (asked, init) =>
    fetch(String(asked).replace('https://packs.example', `http://127.0.0.1:${port}`), init);
}
const looked = (fetch: typeof globalThis.fetch, marks = unmarked, wait?: number) =>
  fetchPack(address, marks, new AbortController().signal, fetch, wait);

describe('a look at an address', () => {
  it('brings the text and the marks it came with', async () => {
    const fetch = await served((_, answer) => {
      answer.setHeader('etag', '"one"').setHeader('last-modified', 'Sun, 21 Mar 2027 08:00:00 GMT');
      answer.end('{"é":1}');
    });
    expect(await looked(fetch)).toEqual({
      is: 'new',
      text: '{"é":1}',
      etag: '"one"',
      lastModified: 'Sun, 21 Mar 2027 08:00:00 GMT',
    });
  });

  it('asks only for what is newer, and hears that nothing is', async () => {
    const fetch = await served(({ headers }, answer) => {
      const isSame = headers['if-none-match'] === '"one"' && headers['if-modified-since'] === 'then';
      answer.writeHead(isSame ? 304 : 200).end();
    });
    expect(await looked(fetch, { etag: '"one"', lastModified: 'then' })).toEqual({ is: 'same' });
    expect(await looked(fetch)).toMatchObject({ is: 'new', text: '' });
  });

  it('tells nothing of who is asking', async () => {
    let sent: Record<string, unknown> = {};
    let init: RequestInit | undefined;
    const fetch = await served(({ headers }, answer) => {
      sent = headers;
      answer.end('{}');
    });
    await looked((asked, how) => {
      init = how;
      return fetch(asked, how);
    });
    for (const name of ['cookie', 'referer', 'origin', 'authorization']) expect(sent[name]).toBeUndefined();
    expect(sent['accept-language']).toBe('*');
    expect(init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    });
    expect(init?.method ?? 'GET').toBe('GET');
  });

  it('keeps no mark that is too long to be sent back each time', async () => {
    const fetch = await served(
      (_, answer) => void answer.setHeader('etag', `"${'x'.repeat(300)}"`).end('{}'),
    );
    expect(await looked(fetch)).toMatchObject({ is: 'new', etag: null });
  });

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [403, 'status'],
    [500, 'status'],
    [204, 'status'],
  ])('hears a %i as a problem', async (status, why) => {
    const fetch = await served((_, answer) => void answer.writeHead(status).end());
    expect(await looked(fetch)).toEqual({ is: 'problem', why });
  });

  it('follows no redirection', async () => {
    let asked = 0;
    const fetch = await served((_, answer) => {
      asked++;
      answer.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect(await looked(fetch)).toEqual({ is: 'problem', why: 'unreachable' });
    expect(asked).toBe(1);
  });

  it('takes no bytes that are no text', async () => {
    const fetch = await served((_, answer) => void answer.end(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])));
    expect(await looked(fetch)).toEqual({ is: 'problem', why: 'not-text' });
  });

  it('hangs up on a server that sends without end', async () => {
    let sent = 0;
    let hungUp: () => void;
    const isOver = new Promise<void>((over) => {
      hungUp = over;
    });
    const piece = Buffer.alloc(64 * 1024, 'x');
    const fetch = await served((_, answer) => {
      const pour = () => {
        while (!answer.destroyed && answer.write(piece)) sent += piece.length;
      };
      answer.on('drain', pour).on('close', () => hungUp());
      pour();
    });
    expect(await looked(fetch)).toEqual({ is: 'problem', why: 'too-large' });
    await isOver;
    expect(sent).toBeLessThan(longestEnvelope + 16 * 1024 * 1024);
  });

  it('does not wait for a server that says nothing, nor for one that stops half-way', async () => {
    const silent = await served(() => {});
    expect(await looked(silent, unmarked, 50)).toEqual({ is: 'problem', why: 'slow' });
    const half = await served((_, answer) => void answer.write('{"half":'));
    expect(await looked(half, unmarked, 50)).toEqual({ is: 'problem', why: 'slow' });
  });

  it('is given up when whoever wanted it leaves', async () => {
    const leaving = new AbortController();
    const fetch = await served(() => leaving.abort());
    const found = await fetchPack(address, unmarked, leaving.signal, fetch);
    expect(found).toEqual({ is: 'problem', why: 'unreachable' });
  });

  it('hears of a cut line and of a server that is not there', async () => {
    const cut = await served(({ socket }) => void socket.destroy());
    expect(await looked(cut)).toEqual({ is: 'problem', why: 'unreachable' });
    expect(await looked(() => Promise.reject(new TypeError('no such host')))).toEqual({
      is: 'problem',
      why: 'unreachable',
    });
  });

  it.each(['http://packs.example/', 'file:///etc/passwd', 'https://a:b@packs.example/', 'house.json'])(
    'is never taken at %s',
    async (wrong) => {
      let asked = 0;
      const fetch = () => {
        asked++;
        return Promise.reject(new Error('asked'));
      };
      const found = await fetchPack(wrong, unmarked, new AbortController().signal, fetch);
      expect([found, asked]).toEqual([{ is: 'problem', why: 'bad-address' }, 0]);
    },
  );
});
