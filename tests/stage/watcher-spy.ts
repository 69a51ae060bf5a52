/** What our script does in a page, as its own world counts it. */
export interface Doings {
  /** Observers that observe now. */
  observers: number;
  /** Clocks that run now. */
  timers: number;
  /** Messages sent to the extension so far, and calls it began by itself. */
  sent: number;
  calls: number;
  /** Everything it ever listened to, but for its own signals. */
  everHeard: string[];
}

/** Runs inside the script's own world, so it may use nothing from here. Does nothing the second time. */
export function spyOnWorld(): void {
  const world = globalThis as unknown as Record<string, never> & {
    aparteDoings?: () => Doings;
    MutationObserver: typeof MutationObserver;
    browser?: { runtime: Runtime };
    chrome?: { runtime: Runtime };
  };
  interface Port {
    postMessage: (message: unknown) => void;
  }
  interface Runtime {
    onConnect: { addListener: (hear: (port: Port) => void) => void };
    connect: (...what: unknown[]) => unknown;
    sendMessage: (...what: unknown[]) => unknown;
  }
  if (world.aparteDoings) return;
  const observers = new Set<MutationObserver>();
  const timers = new Set<unknown>();
  const everHeard = new Set<string>();
  let sent = 0;
  let calls = 0;
  world.aparteDoings = () => ({
    observers: observers.size,
    timers: timers.size,
    sent,
    calls,
    everHeard: [...everHeard],
  });

  world.MutationObserver = new Proxy(world.MutationObserver, {
    construct(Real, [hear]) {
      const observer = new Real(hear);
      const { observe, disconnect } = observer;
      observer.observe = (...what) => {
        observers.add(observer);
        return observe.apply(observer, what);
      };
      observer.disconnect = () => {
        observers.delete(observer);
        return disconnect.call(observer);
      };
      return observer;
    },
  });

  const { setTimeout: later, setInterval: often, clearTimeout: notLater, clearInterval: noMore } = globalThis;
  const forget = (wipe: (id: never) => void) => (id: never) => {
    timers.delete(id);
    wipe(id);
  };
  Object.assign(world, {
    setTimeout: (act: (...more: unknown[]) => void, ...more: never[]) => {
      const id: unknown = later(
        (...given: unknown[]) => {
          timers.delete(id);
          act(...given);
        },
        ...more,
      );
      timers.add(id);
      return id;
    },
    setInterval: (...what: Parameters<typeof setInterval>) => {
      const id: unknown = often(...what);
      timers.add(id);
      return id;
    },
    clearTimeout: forget(notLater),
    clearInterval: forget(noMore),
  });

  const { addEventListener: listen } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...what: Parameters<typeof listen>) {
    if (!(this instanceof AbortSignal)) everHeard.add(what[0]);
    return listen.apply(this, what);
  };

  const { runtime } = (world.browser ?? world.chrome) as { runtime: Runtime };
  const hearCalls = runtime.onConnect.addListener;
  runtime.onConnect.addListener = (hear) =>
    hearCalls.call(runtime.onConnect, (port) => {
      const post = port.postMessage;
      port.postMessage = (message) => {
        sent += 1;
        post.call(port, message);
      };
      hear(port);
    });
  for (const name of ['connect', 'sendMessage'] as const) {
    const call = runtime[name];
    runtime[name] = (...what) => {
      calls += 1;
      return call.apply(runtime, what);
    };
  }
}
