import { type State, stateOf } from './merge';
import type { Share } from './schema';
import { type Desk, openShare, type ShareRefusal } from './sealed-share';

/** Why a file among others is left aside. Each has a sentence; the list is closed. */
export type RefusedWhy = ShareRefusal | Mistaken;
type Mistaken = 'empty' | 'archive' | 'release' | 'invitation' | 'team-file' | 'pack';
export interface RefusedShare {
  name: string;
  why: RefusedWhy;
}

/** Shares of one team and week. `files`: how many different ones lie here, which is not how many people gave. */
export interface GatheredWeek {
  team: string;
  week: string;
  state: State;
  files: number;
}
export interface Gathered {
  weeks: GatheredWeek[];
  refused: RefusedShare[];
}

/** What people take for a share, by how it begins. */
const mistakes: [RegExp, Mistaken][] = [
  // Bytes of an archive, read as text.
  [/^(PK\p{Cc}|Rar!|7z\ufffd|\p{Cc}\ufffd)/u, 'archive'],
  [/^\s*\{\s*"aparte"\s*:\s*"release\//, 'release'],
  [/^\s*(aparte-team:|\{\s*"aparte"\s*:\s*"team-invitation\/)/, 'invitation'],
  [/^\s*\{\s*"aparte"\s*:\s*"team-file\//, 'team-file'],
  [/^\s*\{\s*"(aparte"\s*:\s*"signed-pack\/|schema"\s*:\s*"aparte-pack\/)/, 'pack'],
];

/**
 * Opens everything that was handed over, whichever team and week it is of, and says what could not be opened and
 * why. In which order files come, and how often, changes nothing. No share is handed on by itself.
 */
export async function gather(
  files: readonly { name: string; text: string }[],
  desks: readonly Desk[],
): Promise<Gathered> {
  const weeks = new Map<string, Share[]>();
  const refused: RefusedShare[] = [];
  const opened = new Map<string, Awaited<ReturnType<typeof openAtAny>>>();
  for (const { name, text } of files) {
    const isNew = !opened.has(text);
    const one = opened.get(text) ?? (await openAtAny(text, desks));
    opened.set(text, one);
    if (one.is === 'refused') refused.push({ name, why: one.why });
    else if (isNew) {
      const { team, week } = one.is === 'given' ? one.contribution : one;
      weeks.set(`${team} ${week}`, [...(weeks.get(`${team} ${week}`) ?? []), one]);
    }
  }
  return { weeks: [...weeks].sort(byName).map(gatheredWeek), refused };
}

function gatheredWeek([name, shares]: [string, Share[]]): GatheredWeek {
  const [team = '', week = ''] = name.split(' ');
  return { team, week, state: stateOf(shares), files: shares.length };
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);

async function openAtAny(
  text: string,
  desks: readonly Desk[],
): Promise<Share | { is: 'refused'; why: RefusedWhy }> {
  if (text.trim() === '') return { is: 'refused', why: 'empty' };
  const start = text.slice(0, 200);
  const mistaken = mistakes.find(([form]) => form.test(start))?.[1];
  if (mistaken) return { is: 'refused', why: mistaken };
  for (const { team, privateKey } of desks) {
    const one = await openShare(text, privateKey, team);
    // Only a seal that does not open here may open at another desk.
    if (one.is !== 'refused' || one.why !== 'damaged') return one;
  }
  return { is: 'refused', why: 'damaged' };
}
