import { liveQuery } from 'dexie';
import { calendarDay } from '@/lib/clock';
import { builtInPacks } from '@/lib/packs/catalogue';
import { layered } from '@/lib/packs/layers';
import { type Pack, pack } from '@/lib/packs/schema';
import { activePack, installedPacks } from '@/lib/packs/store';

/** What the panel speaks from, and the one pack whose changes nobody has looked at yet. */
export interface Speaking {
  pack: Pack;
  packNews: Pack['name'] | null;
}

/** The packs that speak today, as one; the built-in one alone when the others cannot be opened. */
export async function speakingNow(): Promise<Speaking> {
  try {
    const [speaking, rows] = await Promise.all([activePack(calendarDay(new Date())), installedPacks()]);
    const changed = rows.find(({ version, seen }) => seen !== version);
    return { pack: speaking, packNews: changed ? nameIn(changed.text) : null };
  } catch {
    return { pack: layered(builtInPacks), packNews: null };
  }
}

/** Tells when another pack speaks: one was installed, changed, kept out or taken away, in whatever window. */
export function followSpeaking(onChange: (now: Speaking) => void, signal: AbortSignal): void {
  const { unsubscribe } = liveQuery(speakingNow).subscribe(onChange);
  signal.addEventListener('abort', unsubscribe);
}

const nameIn = (text: string): Pack['name'] | null =>
  pack.shape.name.safeParse(JSON.parse(text).name).data ?? null;
