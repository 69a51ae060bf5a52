/** How long one key took, in ms since the browser saw it. */
export interface KeyTime {
  /** Until the page's own listener ran: what stood in the way on the main thread. */
  toPage: number;
  /** Until the frame that may show it was drawn. */
  toFrame: number;
}

/** When something came into the page and when the page drew it: ms on the clock all pages share. */
export interface Said {
  at: number;
  drawnAt: number;
}

/** What the page lets the bench do to it. */
export interface BusyDesk {
  /** Shows another ticket, with this many turns in which nobody is moved. */
  open: (id: number, turns: number) => void;
  say: (author: 'customer' | 'agent', words: string) => Promise<Said>;
  /** Changes itself this often a second, here and there; 0 stops. */
  stir: (perSecond: number) => void;
  /**
   * What extensions for many sites commonly do: one observer on the whole document which, at every change, looks
   * through the page for messages it has not marked yet, reads them and marks them.
   */
  queryAgain: () => void;
  /** Every key and every task above 50 ms since the last call. */
  takeNotes: () => { keys: KeyTime[]; longTasks: number[] };
}
