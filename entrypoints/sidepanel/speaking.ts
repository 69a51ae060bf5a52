import { second } from '@/lib/clock';
import type { Composer } from '@/lib/interactions/schema';
import { decide } from '@/lib/nudges/decide';
import { proposals } from '@/lib/nudges/letting-go';
import type { Past, Situation } from '@/lib/nudges/schema';
import { hadIn, keepAnswer, keepHad, keepShown, shownLately } from '@/lib/nudges/store';
import { whyNow } from '@/lib/nudges/why';
import { silentUntil } from '@/lib/settings/shift';
import { changeSettings } from '@/lib/settings/store';
import type { Kept, PanelState, ShownNudge } from './state';

/** After this a nudge goes to its tray, unless somebody is reading it (evidence rule A4). */
const shownFor = 12 * second;

/** What a reminder would be about: an interaction on the page, or a moment picked by hand. */
export interface Occasion {
  interaction: string;
  situation: Situation;
  composer: Composer;
  isDifficult: boolean;
  /** Is this still in front of the agent? Asked again once the stores have answered. */
  isStill: () => boolean;
}

export interface Speaker {
  consider: (occasion: Occasion) => Promise<void>;
  answer: ReturnType<typeof answering>;
  settle: ReturnType<typeof settling>;
  hold: (held: boolean) => void;
  reopen: () => void;
}

/** Decides and shows, one window at a time: budgets are shared through the stores. */
export function speaker(state: Kept<PanelState>, signal: AbortSignal): Speaker {
  let fading: ReturnType<typeof setTimeout> | undefined;
  const fadeLater = () => {
    clearTimeout(fading);
    fading = setTimeout(() => setFaded(state, true), shownFor);
  };
  signal.addEventListener('abort', () => clearTimeout(fading));

  const consider = (occasion: Occasion) =>
    navigator.locks.request('aparte speaks', async () => {
      const past = await pastOf(state.get(), occasion);
      if (!occasion.isStill()) return;
      const decision = decide(occasion.situation, past, state.get().pack, Math.random);
      if (decision.speak === null) return state.change(() => ({ held: decision.held }));
      const why = whyNow(decision, occasion.situation);
      const nudge: ShownNudge = {
        id: crypto.randomUUID(),
        interaction: occasion.interaction,
        reminder: decision.speak,
        because: decision.because,
        words: why.cue?.words ?? [],
        lacks: why.need,
        language: occasion.situation.language,
        faded: false,
      };
      state.change(() => ({ nudge, held: null }));
      fadeLater();
      await keepNudge(nudge, past, occasion);
    });

  return {
    consider,
    answer: answering(state),
    settle: settling(state),
    hold: (held) => (held ? clearTimeout(fading) : fadeLater()),
    reopen: () => {
      setFaded(state, false);
      fadeLater();
    },
  };
}

async function pastOf(state: PanelState, { interaction, composer, isDifficult }: Occasion): Promise<Past> {
  const now = Date.now();
  const { settings, shift, nudge } = state;
  const had = await hadIn(interaction);
  return {
    now,
    records: await shownLately(now),
    shownHere: had.shown,
    turnedDifficult: isDifficult && had.shown > 0 && !had.difficult,
    conversation: shift.conversations,
    shift: shift.number,
    retired: settings.retired,
    silentUntil: silentUntil(settings, shift, now),
    budget: settings.budget,
    composer,
    showing: nudge !== null && nudge.interaction === interaction && !nudge.faded,
  };
}

async function keepNudge(
  nudge: ShownNudge,
  past: Past,
  { interaction, isDifficult }: Occasion,
): Promise<void> {
  await keepHad(interaction, { shown: past.shownHere + 1, difficult: isDifficult });
  await keepShown({
    id: nudge.id,
    reminder: nudge.reminder.id,
    family: nudge.reminder.trigger,
    at: past.now,
    answer: 'shown',
    conversation: past.conversation,
    shift: past.shift,
  });
}

/** Keeps what was said of a reminder; enough of the same answer brings a question, once. */
function answering(state: Kept<PanelState>) {
  return async (id: string, answer: 'not-this' | 'already' | 'less') => {
    const { nudge, settings, shift } = state.get();
    if (nudge?.id === id) state.change(() => ({ nudge: null }));
    await keepAnswer(id, answer);
    const now = Date.now();
    const records = await shownLately(now);
    const [proposal] = proposals({ records, now, shift: shift.number, retired: settings.retired });
    state.change(() => ({ proposal: proposal ?? null }));
  };
}

/** Puts reminders away for good, or leaves them; settings can bring them back. */
function settling(state: Kept<PanelState>) {
  return async (yes: boolean) => {
    const { proposal } = state.get();
    state.change(() => ({ proposal: null }));
    if (!yes || !proposal) return;
    await changeSettings(({ retired }) => ({ retired: [...new Set([...retired, ...proposal.reminders])] }));
  };
}

const setFaded = (state: Kept<PanelState>, faded: boolean) =>
  state.change(({ nudge }) => ({ nudge: nudge && { ...nudge, faded } }));
