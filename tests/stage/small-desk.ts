import { createServer } from 'node:http';
import { httpsFront } from './https-front';
import { freePort } from './ports';

/** One message of a page: `words` are HTML, as a tool would have written them. */
export interface Said {
  by: 'customer' | 'agent' | 'note' | 'system' | (string & {});
  words: string;
}
export interface SmallDesk {
  /** `https://localhost:<port>`. */
  url: string;
  /** From now on this address shows this page; its whole address. */
  show: (path: string, page: string) => string;
  close: () => Promise<void>;
}

/** An address that takes the call and never answers. */
export const never = '/never';

/**
 * A help desk of bare pages, for what no desk on sale shows in a demonstration: shaped like the demonstration
 * desk, so that its profile reads them, without a script or a clock of their own. Never cached.
 */
export async function startSmallDesk(): Promise<SmallDesk> {
  const pages = new Map<string, string>();
  const server = createServer(({ url = '/' }, answer) => {
    if (url === never) return;
    const page = pages.get(url);
    answer.writeHead(page === undefined ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    answer.end(page);
  });
  const port = await freePort();
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const front = await httpsFront(port);
  return {
    url: front.url,
    show: (path, page) => {
      pages.set(path, page);
      return front.url + path;
    },
    close: async () => {
      await front.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const turn = ({ by, words }: Said, at: number) => `
  <article class="turn turn-${by}" data-turn-id="t-${at}" data-author="${by}">
    <header class="turn-head"><span class="turn-name">Sam Carter</span></header>
    <div class="turn-body">${words}</div>
  </article>`;

export const editor =
  '<section class="composer" data-composer="ticket"><div class="editor" contenteditable="true"></div></section>';

/** A ticket's page: what was said, and whatever else stands in its pane. */
export const ticketPage = (id: string, said: Said[], more = editor) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Ticket ${id}</title><link rel="icon" href="data:,">
<body><div id="comptoir" data-app="comptoir-desk"><main>
<section class="pane" data-pane="ticket" data-ticket-id="${id}" data-status="open">
<section class="thread" role="log">${said.map(turn).join('')}</section>${more}</section></main></div></body></html>`;
