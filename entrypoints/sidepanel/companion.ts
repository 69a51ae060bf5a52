import { minute } from '@/lib/clock';
import type { Moment, Reading } from '@/lib/interactions/schema';
import { emptyMind, type Mind, think } from '@/lib/nudges/mind';
import { situationByHand, situationOf } from '@/lib/nudges/situation';
import { deniedIn, understand } from '@/lib/nudges/understand';
import { count } from '@/lib/reflections/store';
import { interfaceLanguage } from '@/lib/settings/language';
import { changeSettings, keptSettings, keptShift } from '@/lib/settings/store';
import { allowedOrigins } from '@/lib/sites/access';
import { attendFront } from './attending';
import { type Guessing, guessing } from './guessing';
import { type Habits, habits } from './habits';
import { type Offering, offering } from './offering';
import { followSpeaking, speakingNow } from './pack';
import { type Reflecting, reflecting } from './reflecting';
import { seeing } from './seeing';
import { beginShift, countConversation, goOn } from './shift-now';
import { type Speaker, speaker } from './speaking';
import { type Kept, keepState, type PanelState, withoutPort } from './state';
import { type Teaching, teaching } from './teaching';
import { followTeams, noTeams } from './teams';

/** The panel's mind and hands for one window. */
export interface Companion {
  state: Kept<PanelState>;
  speaker: Speaker;
  reflecting: Reflecting;
  habits: Habits;
  offer: Offering;
  guesses: Guessing;
  lessons: Teaching;
  pickMoment: (moment: Moment) => void;
  notThatCue: (cue: string) => Promise<void>;
  askDraft: () => Promise<string | null>;
}

/** Starts following this window's front tab, until the signal. */
export async function startCompanion(window: number, signal: AbortSignal): Promise<Companion> {
  // Asked all at once: the panel is to be there before the agent has looked up.
  const [speaking, settings, shift, sites] = await Promise.all([
    speakingNow(),
    keptSettings.read(),
    beginShift(),
    allowedOrigins(),
  ]);
  const state = keepState<PanelState>({
    ...speaking,
    // Known a moment later: the panel is not kept waiting for it.
    teams: noTeams,
    settings,
    shift,
    front: { at: 'looking' },
    teaching: null,
    addressProblem: null,
    sites,
    nudge: null,
    proposal: null,
    held: null,
    draft: null,
    reflection: null,
    justKept: null,
    justTaught: null,
    siteNames: new Map(),
    otherWays: new Set(),
    lastObstacle: false,
    trouble: null,
  });
  const mouth = speaker(state, signal);
  const hands = reflecting(state, signal);
  const mine = await habits(state.get().shift.number);
  const offer = offering(state, hands);
  let mind: Mind = emptyMind;
  let byHand = 0;

  const refuseStorage = () => state.change(() => ({ trouble: 'storage' }));
  const denied = new Set<string>();
  const tuning = () => ({ ...state.get().settings, denied, cueWords: state.get().pack.cues });
  const language = () => interfaceLanguage(state.get().settings, navigator.languages);

  const onReading = (origin: string, reading: Reading) => {
    const thought = think(mind, origin, reading, tuning(), Date.now());
    mind = thought.mind;
    const { interaction, news } = thought;
    // What was read of one conversation closes with it.
    const isOther = keyOf(state.get()) !== interaction.key;
    const isWaiting = thought.mind.notes.get(interaction.key)?.pending === true;
    const hasAnswered = news.some((one) => one.is === 'agent-spoke' && one.own);
    state.change(({ draft, trouble, held, nudge }) => ({
      front: { at: 'open', thought },
      trouble: withoutPort(trouble),
      draft: isOther ? null : draft,
      held: isWaiting ? 'composing' : isOther ? null : held,
      // Answered: a reminder about the answer has had its time.
      nudge: nudge && hasAnswered ? { ...nudge, faded: true } : nudge,
    }));
    mine.listen(thought, state.get().pack.phrases, state.get().shift.number);
    if (news.some(({ is }) => is === 'opened')) countConversation(state);
    if (news.some(({ is }) => is === 'ended')) void offer.after(thought).catch(refuseStorage);
    if (!thought.isInstant) return;
    const { key } = interaction;
    const isStill = () => {
      const { front } = state.get();
      return (
        front.at === 'open' &&
        front.thought.interaction.key === key &&
        front.thought.interaction.composer !== 'busy'
      );
    };
    const more = { ...mine.of(key), obstacle: state.get().lastObstacle, fallback: language() };
    const situation = situationOf(thought, more);
    const isDifficult = thought.mind.notes.get(key)?.difficult === true;
    void mouth
      .consider({ interaction: key, situation, composer: interaction.composer, isDifficult, isStill })
      .catch(refuseStorage);
  };

  const guesses = guessing(state, signal);
  const lessons = teaching(state, signal);
  const current = () => (mind.current ? mind.followed.get(mind.current) : undefined);
  const eyes = seeing(state, { current, onReading, guesses, lessons }, signal);
  const line = attendFront(window, state, eyes, signal);

  const reconsider = () =>
    state.change(({ front }) => {
      if (front.at !== 'open') return {};
      const understanding = understand(front.thought.interaction, tuning());
      return { front: { at: 'open', thought: { ...front.thought, understanding } } };
    });
  keptSettings.watch((changed) => {
    state.change(() => ({ settings: changed }));
    reconsider();
  }, signal);
  keptShift.watch((changed) => state.change(() => ({ shift: changed })), signal);
  followSpeaking((now) => {
    state.change(() => now);
    reconsider();
  }, signal);
  followTeams((teams) => state.change(() => ({ teams })), signal);
  // Silences end and shifts begin while nobody touches anything.
  const tick = setInterval(() => void goOn(state), minute);
  signal.addEventListener('abort', () => clearInterval(tick));
  void count().catch(refuseStorage);
  void hands.restore().catch(refuseStorage);

  return {
    state,
    speaker: mouth,
    reflecting: hands,
    habits: mine,
    offer,
    guesses,
    lessons,
    pickMoment: (moment) => {
      const { front } = state.get();
      if (front.at !== 'blind') return;
      if (moment === 'opening') byHand += 1;
      state.change(() => ({ front: { ...front, byHand: moment } }));
      const isStill = () => state.get().front.at === 'blind';
      const situation = situationByHand(moment, language());
      const occasion = {
        interaction: `by hand ${byHand}`,
        situation,
        composer: 'idle' as const,
        isDifficult: false,
        isStill,
      };
      void mouth.consider(occasion).catch(refuseStorage);
    },
    notThatCue: async (cue) => {
      const key = keyOf(state.get());
      if (key) denied.add(deniedIn(key, cue));
      reconsider();
      await changeSettings(({ notThatCue }) => ({
        notThatCue: { ...notThatCue, [cue]: (notThatCue[cue] ?? 0) + 1 },
      }));
    },
    askDraft: line.askDraft,
  };
}

const keyOf = ({ front }: PanelState) => (front.at === 'open' ? front.thought.interaction.key : null);
