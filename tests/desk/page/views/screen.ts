import type { Address } from '../address.ts';
import type { Conversation, Desk } from '../desk.ts';
import type { Simulation } from '../simulation.ts';
import type { Words } from '../words/words.ts';

/** What every screen is given. */
export interface Screen {
  desk: Desk;
  simulation: Simulation;
  words: Words;
  /** Asked for each time: a link clicked later must carry the pace of then. */
  address: () => Address;
  /** The conversation the address names, if there is one. */
  current: () => Conversation | null;
}
