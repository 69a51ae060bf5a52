import type { Readable, Writable } from 'node:stream';

interface Answer {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

/** Orders to a browser, through a pipe only its parent holds: no port is opened for anybody else. */
export interface Pipe {
  send: <Result = unknown>(method: string, params?: object, session?: string) => Promise<Result>;
  /** The first of these events that fits, from now on. */
  event: <Params>(method: string, fits: (params: Params) => boolean) => Promise<Params>;
}

export function openPipe(into: Writable, from: Readable): Pipe {
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners = new Set<(answer: Answer) => void>();
  let asked = 0;
  let half = '';
  // A browser that is gone hears nothing; that it is gone is told by its process.
  into.on('error', () => {});
  from.setEncoding('utf8').on('data', (data: string) => {
    const whole = (half + data).split('\0');
    half = whole.pop() ?? '';
    for (const text of whole) hear(JSON.parse(text) as Answer);
  });

  function hear(answer: Answer) {
    if (answer.id === undefined) for (const listener of listeners) listener(answer);
    else waiting.get(answer.id)?.(answer);
  }

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((told, failed) => {
        const id = ++asked;
        waiting.set(id, ({ result, error }) => {
          waiting.delete(id);
          if (error) failed(new Error(`${method}: ${error.message}`));
          else told(result as never);
        });
        into.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
      }),
    event: (method, fits) =>
      new Promise((told) => {
        const listener = ({ method: happened, params }: Answer) => {
          if (happened !== method || !fits(params as never)) return;
          listeners.delete(listener);
          told(params as never);
        };
        listeners.add(listener);
      }),
  };
}
