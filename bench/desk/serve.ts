import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import ts from 'typescript';
import { httpsFront } from '../../tests/stage/https-front';

/** Long enough to scroll, as in the tools it stands for: what is not seen is laid out all the same. */
const style = `body { font: 15px/1.5 sans-serif; margin: 0 } #comptoir { height: 100vh; display: flex; flex-direction: column }
  [data-pane] { flex: 1; overflow: auto } .turn { padding: 8px; border-bottom: 1px solid #ccc } .is-new { background: #eee }
  .editor { min-height: 6em; border: 1px solid #888 }`;
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Busy</title><style>${style}</style>
  <div id="comptoir" data-app="comptoir-desk"></div><script type="module" src="/busy.js"></script></html>`;

export interface BusyServer {
  /** Where the watcher is allowed, and where it is not: one page under two names. */
  watched: string;
  alone: string;
  close: () => Promise<void>;
}

/** The page that mutates hard, on loopback, behind https. */
export async function serveBusyDesk(): Promise<BusyServer> {
  const script = plainScript(readFileSync(new URL('./busy.ts', import.meta.url), 'utf8'));
  const server = createServer(({ url }, answer) => {
    const isScript = url === '/busy.js';
    answer.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    answer.end(isScript ? script : page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const front = await httpsFront((server.address() as AddressInfo).port);
  return {
    watched: `https://localhost:${front.port}/desk/tickets/1`,
    alone: `https://127.0.0.1:${front.port}/desk/tickets/1`,
    close: async () => {
      await front.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function plainScript(source: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}
