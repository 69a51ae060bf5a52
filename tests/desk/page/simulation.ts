import type { Pace } from './address.ts';
import { type Conversation, type Desk, say, setTyping } from './desk.ts';

/** What has to happen before the customer writes again. */
export type Waiting = 'time' | 'reply' | 'nothing';

/** The last reply nobody has answered yet; null when the customer spoke last. */
function unansweredReply({ turns }: Conversation): string | null {
  const last = turns.findLast(({ by }) => by === 'customer' || by === 'agent');
  return last?.by === 'agent' ? last.text : null;
}

export function waitingFor(conversation: Conversation): Waiting {
  const beat = conversation.beats[conversation.played];
  if (!beat || conversation.status === 'ended') return 'nothing';
  return beat.waitsFor && unansweredReply(conversation) === null ? 'reply' : 'time';
}

/** Seconds at pace 1 until something is said without anybody's doing; null when nothing will be. */
export function secondsToNext(conversation: Conversation): number | null {
  const beat = conversation.beats[conversation.played];
  const waiting = waitingFor(conversation);
  if (!beat || waiting === 'nothing') return null;
  if (waiting === 'time') return beat.after;
  return beat.ifSilent && !conversation.toldSilence ? beat.ifSilent.after : null;
}

/** What the customer says next, if anything; moves the scenario on. */
export function nextWords(conversation: Conversation): { text: string; signature?: string } | null {
  const beat = conversation.beats[conversation.played];
  const waiting = waitingFor(conversation);
  if (!beat || waiting === 'nothing') return null;
  if (waiting === 'reply') {
    if (!beat.ifSilent || conversation.toldSilence) return null;
    conversation.toldSilence = true;
    return { text: beat.ifSilent.text };
  }
  const { untilHolding } = beat;
  const reply = unansweredReply(conversation) ?? '';
  if (untilHolding && !new RegExp(untilHolding.pattern, 'iu').test(reply)) {
    const text = untilHolding.texts[conversation.vague];
    conversation.vague += 1;
    return text ? { text } : null;
  }
  conversation.played += 1;
  return { text: beat.text, ...(beat.signature && { signature: beat.signature }) };
}

/** Customers who write over time, at a pace the address sets. */
export function simulate(desk: Desk, firstPace: Pace) {
  let pace = firstPace;
  /** Turns each begun conversation had when its clock was last set. */
  const begun = new Map<Conversation, string>();
  const clocks = new Map<Conversation, AbortController>();

  const next = (conversation: Conversation) => {
    const words = nextWords(conversation);
    if (words) say(desk, conversation, { by: 'customer', ...words }, new Date());
  };
  const setClock = (conversation: Conversation) => {
    clocks.get(conversation)?.abort();
    if (conversation.typing) setTyping(desk, conversation, false);
    const seconds = secondsToNext(conversation);
    if (pace === 'hand' || seconds === null) return;
    const clock = new AbortController();
    clocks.set(conversation, clock);
    const milliseconds = seconds * 1_000 * pace;
    if (conversation.kind === 'chat' && waitingFor(conversation) === 'time') {
      at(milliseconds / 2, clock.signal, () => setTyping(desk, conversation, true));
    }
    at(milliseconds, clock.signal, () => {
      next(conversation);
      if (conversation.typing) setTyping(desk, conversation, false);
    });
  };
  /** Only what is said, or a change of status, starts the clock anew: typing does not. */
  const follow = () => {
    for (const [conversation, known] of begun) {
      const state = stateOf(conversation);
      if (state === known) continue;
      begun.set(conversation, state);
      setClock(conversation);
    }
  };
  desk.changes.addEventListener('change', follow);

  return {
    next,
    begin: (conversation: Conversation) => {
      if (begun.has(conversation)) return;
      begun.set(conversation, stateOf(conversation));
      setClock(conversation);
    },
    setPace: (asked: Pace) => {
      if (asked === pace) return;
      pace = asked;
      for (const conversation of begun.keys()) setClock(conversation);
    },
  };
}
export type Simulation = ReturnType<typeof simulate>;

const stateOf = ({ turns, status }: Conversation) =>
  `${turns.filter(({ by }) => by !== 'note').length} ${status}`;

function at(milliseconds: number, signal: AbortSignal, act: () => void): void {
  const timer = setTimeout(act, milliseconds);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
