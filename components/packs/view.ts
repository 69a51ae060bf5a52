import type { Concern, Refusal, Trouble } from '@/lib/packs/arrival-schema';
import type { ChangedList } from '@/lib/packs/changes';
import type { ItemList } from '@/lib/packs/layers';

/** Where a pack comes from. */
export type PackSource = 'built-in' | 'file' | 'address' | 'policy';

/** Something a pack says or looks for, in the reader's words. */
export interface PackItem {
  /** Its full name, as the agent's choices know it. */
  name: string;
  list: ItemList;
  text: string;
  keptOut: boolean;
}

/** Lists whose changes an agent would notice. */
export type ToldList = Exclude<ChangedList, 'pack' | 'retires' | 'samples' | 'expectations' | 'needs'>;
/** What is different in a version, a line each. */
export interface ChangeLine {
  is: 'added' | 'removed' | 'changed';
  list: ToldList;
  text: string;
}
export interface News {
  version: string;
  /** What the publisher says of it; null when nothing. */
  says: string | null;
  lines: ChangeLine[];
}

export interface PackView {
  id: string;
  name: string;
  version: string;
  about: string | null;
  from: PackSource;
  /** By the name this agent, or the organisation, knows them; null when it is not signed. */
  publisher: string | null;
  fingerprint: string | null;
  /** Days as people write them. `over`: it speaks no more. */
  season: { from: string | null; until: string | null; state: 'before' | 'now' | 'over' } | null;
  /** Not seen yet. */
  news: News | null;
  items: PackItem[];
  /** The version kept from before, to which the agent can return. */
  before: string | null;
}

/** A pack that waits for the agent's word. */
export interface ArrivalView {
  id: string;
  name: string;
  version: string;
  about: string | null;
  /** As they call themselves: nobody has vouched for it. */
  claims: string | null;
  fingerprint: string | null;
  why: Concern[];
  /** The version that is here, when there is one. */
  here: string | null;
  reminders: number;
  phrases: number;
  /** A few of its reminders, to see whose voice this is. */
  examples: string[];
}

/** Why a file was not taken; `disk` when nothing could be kept. */
export type PackProblem = Refusal | 'disk';

export interface AddressView {
  address: string;
  /** When it last answered, as people say it; null when it never did. */
  lastAt: string | null;
  /** Why it gave nothing; the copy that is here goes on. */
  problem: Trouble | null;
  /** Given by the organisation: not to be taken away here. */
  managed: boolean;
}

export interface PacksView {
  packs: PackView[];
  arrivals: ArrivalView[];
  addresses: AddressView[];
  /** What became of the file opened last. `said`: the first things that are wrong, when it has errors. */
  problem: { is: PackProblem; said: string[] } | null;
  addressProblem: 'not-an-address' | 'not-https' | 'already' | 'refused' | null;
}

export interface PacksEvents {
  openFile: (file: File) => void;
  accept: (arrival: string) => void;
  decline: (arrival: string) => void;
  remove: (pack: string) => void;
  /** To the version kept from before. */
  goBack: (pack: string) => void;
  seen: (pack: string) => void;
  keepOut: (item: string, out: boolean) => void;
  addAddress: (address: string) => void;
  refuseAddress: (problem: PacksView['addressProblem']) => void;
  /** Asks the browser once more for an address it does not let through. */
  allowAddress: (address: string) => void;
  forgetAddress: (address: string) => void;
  lookNow: () => void;
}
