import { plain } from '../text';
import type { Concern, Refusal, ways } from './arrival-schema';
import { readPack } from './check';
import { fieldOf } from './field';
import { lineOf } from './line';
import { type Opened, openEnvelope } from './open';
import type { Problem } from './problem';
import type { Pack } from './schema';
import { compareVersions } from './version';

/** How it came, from which address, and whose key a policy asks for there. */
export interface Came {
  by: (typeof ways)[number];
  address?: string | null;
  key?: string | null;
}

/** What is known on this computer when a pack comes. */
export interface Known {
  installed: ReadonlyMap<string, { version: string; key: string | null; text: string }>;
  /** Keys the agent (or a policy) has accepted, each with the name it goes by here, whatever it claims later. */
  publishers: ReadonlyMap<string, string>;
  /** Up to which version the agent has said no, by `lineOf`: an address does not ask twice, nor with older ones. */
  declined: ReadonlyMap<string, string>;
}

/** A pack that may be installed, and what is known of who made it. */
export interface Arrival {
  pack: Pack;
  text: string;
  key: string | null;
  /** The name accepted for this key; of an unknown publisher the name it gives itself. */
  publisher: string | null;
  /** Of the same pack, now. */
  installed: string | null;
  came: Came;
}
export type Reception =
  | { is: 'install'; arrival: Arrival }
  | { is: 'ask'; because: [Concern, ...Concern[]]; arrival: Arrival }
  | { is: 'same' }
  | { is: 'refuse'; why: Refusal; problems: Problem[] };

/** Opens a file and decides what to do with the pack in it, on this day (`2027-03-21`). */
export const arrived = async (file: string, known: Known, today: string, came: Came): Promise<Reception> =>
  receive(await openEnvelope(file), known, today, came);

/**
 * What to do with a pack that came. At once only what a known publisher signed, and only forwards; anything
 * else needs the agent's word, or is refused for one of a closed list of reasons.
 */
export function receive(opened: Opened, known: Known, today: string, came: Came): Reception {
  if (opened.is === 'refused') return refuse(opened.why);
  const stranger = strangerIn(opened.text);
  if (stranger) return refuse(stranger);
  const { pack, problems } = readPack(opened.text);
  if (!pack) return refuse('has-errors', problems);
  const key = opened.is === 'signed' ? opened.key : null;

  const installed = known.installed.get(pack.id);
  if (came.key && came.key !== key) return refuse('other-publisher');
  if (installed && installed.key !== null && installed.key !== key) return refuse('other-publisher');
  if (installed && installed.key === key && compareVersions(pack.version, installed.version) === 0)
    return installed.text === opened.text ? { is: 'same' } : refuse('same-version');
  const declined = known.declined.get(lineOf(pack.id, key));
  if (came.by !== 'file' && declined && compareVersions(pack.version, declined) <= 0) return { is: 'same' };
  if (pack.season?.until !== undefined && pack.season.until < today) return refuse('expired');
  const accepted = key === null ? undefined : known.publishers.get(key);
  if (accepted === undefined && isTaken(pack.publisher, known)) return refuse('name-taken');

  const arrival: Arrival = {
    pack,
    text: opened.text,
    key,
    publisher: accepted ?? pack.publisher ?? null,
    installed: installed?.version ?? null,
    came,
  };
  const [first, ...others] = concernsAbout(arrival, accepted !== undefined, installed);
  return first ? { is: 'ask', because: [first, ...others], arrival } : { is: 'install', arrival };
}

function concernsAbout(
  { pack, key }: Arrival,
  isAccepted: boolean,
  installed: { version: string; key: string | null } | undefined,
): Concern[] {
  const all: [Concern, boolean][] = [
    ['unsigned', key === null],
    ['unknown-publisher', key !== null && !isAccepted],
    ['now-signed', key !== null && installed?.key === null],
    // Somebody may serve again what its publisher has long mended.
    ['older', installed !== undefined && compareVersions(pack.version, installed.version) < 0],
  ];
  return all.filter(([, holds]) => holds).map(([concern]) => concern);
}

/** Is this the name of a publisher who is known by a key? `Acmé` and `ACME` are one name. */
const isTaken = (name: string | undefined, { publishers }: Known) =>
  name !== undefined && [...publishers.values()].some((known) => plain(known) === plain(name));

/** What need not be read further: no pack of a format known here, or one that says it is ours. */
function strangerIn(text: string): Refusal | null {
  const value = parsed(text);
  const format = fieldOf(value, 'schema');
  const number = typeof format === 'string' ? /^aparte-pack\/(\d{1,3})$/.exec(format)?.[1] : undefined;
  if (number === undefined) return 'not-a-pack';
  if (Number(number) > 2) return 'newer-format';
  return fieldOf(value, 'id') === 'core' || fieldOf(value, 'layer') === 'core' ? 'own-core' : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const refuse = (why: Refusal, problems: Problem[] = []): Reception => ({ is: 'refuse', why, problems });
