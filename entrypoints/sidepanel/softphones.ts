import { second } from '@/lib/clock';
import type { Blindness, Reading } from '@/lib/interactions/schema';
import { allowedFrames } from '@/lib/sites/access';
import { isHost } from '@/lib/sites/claim';
import { connectToTab } from '@/lib/sites/connect';
import type { KnownSite } from '@/lib/sites/schema';

/** How often a page is asked for frames that have come: tools open their softphone when they like. */
const lookForFrames = 3 * second;
/** A call that is out of sight goes on for two looks: the softphone may be loading again. */
const outOfSight = 2 * lookForFrames;

/** What a softphone in a frame of the page says. `null`: no call goes on in any of them. */
type OnCall = (call: { origin: string; reading: Reading } | null) => void;

/**
 * Listens to softphones in frames of the page in front: another tool's page within this one, read only where
 * its own host is allowed as well. Costs nothing where no softphone's host is.
 */
export function attendSoftphones(
  tabId: number,
  allowed: string[],
  sites: KnownSite[],
  onCall: OnCall,
  signal: AbortSignal,
): void {
  const phones = sites.filter(({ inFrames }) => inFrames);
  const isPhone = (url: string) => phones.some(({ hosts }) => hosts.some((host) => isHost(url, host)));
  if (!allowed.some((origin) => isPhone(origin.replace('*', '')))) return;

  const lines = new Map<number, AbortController>();
  const calls = new Map<number, { origin: string; reading: Reading }>();
  const missed = new Map<number, ReturnType<typeof setTimeout>>();
  const tell = () => onCall([...calls.values()].at(-1) ?? null);

  const foundAgain = (frameId: number) => {
    clearTimeout(missed.get(frameId));
    missed.delete(frameId);
  };
  const end = (frameId: number) => {
    foundAgain(frameId);
    if (calls.delete(frameId)) tell();
  };
  const miss = (frameId: number) => {
    if (!calls.has(frameId) || missed.has(frameId)) return;
    missed.set(
      frameId,
      setTimeout(() => end(frameId), outOfSight),
    );
  };
  const leave = (frameId: number) => {
    lines.get(frameId)?.abort();
    lines.delete(frameId);
    miss(frameId);
  };
  const attend = (frameId: number, url: string) => {
    const line = new AbortController();
    lines.set(frameId, line);
    const { origin } = new URL(url);
    let hasTold = false;
    const ears = {
      onReading: (reading: Reading) => {
        // Only a call that goes on comes before the page it is answered beside.
        if (reading.kind !== 'call' || reading.ended) return end(frameId);
        hasTold = true;
        foundAgain(frameId);
        calls.set(frameId, { origin, reading });
        tell();
      },
      // A call that this very page told of and shows no more is over; one that has just come is still being drawn.
      onBlind: (_: Blindness) => {
        if (hasTold) end(frameId);
      },
      // It is looked for again with the other frames.
      onLost: () => leave(frameId),
    };
    connectToTab({ tabId, frameId }, phones, ears, line.signal);
  };
  const look = async () => {
    const frames = (await allowedFrames(tabId)).filter(({ url }) => isPhone(url));
    if (signal.aborted) return;
    for (const { frameId, url } of frames) if (!lines.has(frameId)) attend(frameId, url);
    for (const frameId of [...lines.keys()])
      if (!frames.some((frame) => frame.frameId === frameId)) leave(frameId);
  };

  const looking = setInterval(() => void look(), lookForFrames);
  signal.addEventListener('abort', () => {
    clearInterval(looking);
    for (const call of missed.values()) clearTimeout(call);
    for (const line of lines.values()) line.abort();
  });
  void look();
}
