export type Kept = 'kept' | 'keeping' | 'refused';

/** Writes the latest text, one write after the other: what was typed in between needs no write of its own. */
export interface Keeper {
  /** Made only when its turn has come: writing a long pack out costs as much as a keystroke may. */
  put: (make: () => string) => void;
}

/** `told` hears how it stands; a write that fails is tried again with the next change. */
export function keeper(write: (text: string) => Promise<void>, told: (kept: Kept) => void): Keeper {
  let wanted: (() => string) | null = null;
  let writing = false;
  async function run() {
    writing = true;
    while (wanted) {
      // The screen first: what was typed is drawn before it is kept.
      await new Promise((painted) => setTimeout(painted));
      const make: () => string = wanted;
      wanted = null;
      try {
        await write(make());
        if (!wanted) told('kept');
      } catch {
        if (!wanted) told('refused');
      }
    }
    writing = false;
  }
  return {
    put: (make) => {
      wanted = make;
      told('keeping');
      if (!writing) void run();
    },
  };
}
