import { shiftAt } from '@/lib/settings/shift';
import { keptShift } from '@/lib/settings/store';
import { speakingNow } from './pack';
import type { Kept, PanelState } from './state';
import { teamsNow } from './teams';

export async function goOn(state: Kept<PanelState>): Promise<void> {
  // A season may begin or end at midnight, and so does a week.
  const [shift, speaking, teams] = await Promise.all([beginShift(), speakingNow(), teamsNow()]);
  state.change(() => ({ shift, teams, ...speaking }));
}

export async function beginShift() {
  const last = await keptShift.read();
  const running = shiftAt(last, Date.now());
  if (running !== last) await keptShift.write(running);
  return running;
}

/** Rotation counts conversations, all shifts together: a number, not which. */
export function countConversation(state: Kept<PanelState>): void {
  const { shift } = state.get();
  const counted = { ...shift, conversations: shift.conversations + 1 };
  state.change(() => ({ shift: counted }));
  void keptShift.write(counted);
}
