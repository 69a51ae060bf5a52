import type { ReflectionEvents, ReflectionView } from '@/components/reflection/view';
import type { AddressProblem } from '@/components/site/address';
import type { GuessView, TeachingEvents, TeachingView } from '@/components/teaching/view';
import type { CueId } from '@/lib/cues/schema';
import type { Blindness, Kind, Moment } from '@/lib/interactions/schema';
import type { Locale } from '@/lib/locales/say';
import type { Answer, HoldReason } from '@/lib/nudges/schema';
import type { TriggerId } from '@/lib/packs/schema';
import type { Lowered } from '@/lib/team/lowered';
import type { Role, Team } from '@/lib/team/schema';

/** One moment of the pack, already in the reader's language. */
export interface MomentWords {
  id: Moment;
  name: string;
  intention: string;
}

/** A page that cannot be read. */
export interface BlindPlace {
  at: 'blind';
  /** A name for people. */
  site: string | null;
  reason: Blindness['reason'];
  /** The moment picked in manual mode. */
  byHand: Moment | null;
  /** What the address tells all the same. */
  about: { kind: Kind; id: string } | null;
  /** What the conversation may be, to be asked about. */
  guess: GuessView | null;
  /** The page can be taught from here. */
  canTeach: boolean;
}

/** What the panel stands in front of. */
export type Place =
  /** A page nobody could ask for: a new tab, the browser's own pages. */
  | { at: 'nowhere' }
  /** Not known yet: a moment, in which nothing is said. */
  | { at: 'looking' }
  /** `sites`: origins allowed already, of which this page is none. */
  | { at: 'not-allowed'; sites: string[]; problem: AddressProblem | null }
  | BlindPlace
  | ({ at: 'teaching' } & TeachingView)
  /** `held`: the rule that keeps Aparté quiet now, told when asked. */
  | { at: 'watching'; site: string; kind: Kind; moment: Moment; held: HoldReason | null }
  | { at: 'transactional'; site: string; kind: Kind; moment: Moment }
  | { at: 'internal-desk'; site: string; kind: Kind; moment: Moment };

/** `until` an instant in ms, the shift's end, or for good. */
export type SilenceView = { until: number | 'shift' | 'ever' } | null;
export type SilenceLength = 'hour' | 'shift' | 'ever';

export interface CueView {
  id: CueId;
  /** The customer's very words. */
  words: string[];
  /** The pack's hedge: what it may mean. Null when the pack has none. */
  means: string | null;
}

export interface NudgeView {
  /** Of this showing, not of the reminder: a text that comes back another day is a new one. */
  id: string;
  text: string;
  /** Of `text` and `why`: a reminder speaks the conversation's language. */
  language: Locale;
  /** Why this reminder exists, from the pack. */
  why: string;
  trigger: TriggerId;
  /** The customer's words that brought it up; [] when none did. */
  words: string[];
  /** What the agent's habit lacks here, in the pack's words; null when it is not about a habit. */
  lacks: string | null;
  /** Folded away after its time; one click brings it back. */
  faded: boolean;
}

/** Offered once: these were refused, or have become the agent's own. */
export interface ProposalView {
  ask: 'retire' | 'mine';
  /** In the reader's words, at most a few. */
  texts: string[];
}

/** The if-then plan of the shift. `starters` are whole sentences, best first. */
export type IntentionView = { asking: true; starters: string[] } | { asking: false; text: string | null };

/** The draft as they would read it, in memory only. Marks do not overlap and are in order. */
export interface DraftView {
  text: string;
  marks: { from: number; to: number; needs: string }[];
  question: string;
}

/** A team protects its people less from a day on. It stays in sight until that day has come and it was seen. */
export interface Lowering {
  team: string;
  /** `before` is not known any more once it holds. */
  before: Team | null;
  after: Team;
  lowered: Lowered[];
  /** Who agreed. */
  by: Role[];
}
/** What there is to say of the teams this agent joined: every lowered protection, and one other line at most. */
export interface TeamLines {
  lowerings: Lowering[];
  /** `says`: what the lead wrote since last time, when that is new. */
  line:
    | { is: 'news'; team: string; name: string; says: string | null }
    | { is: 'share'; team: string }
    | null;
  /** The first team; null when none was joined. */
  team: string | null;
}

export interface PanelView {
  place: Place;
  /** The pack's six moments, in order. */
  moments: MomentWords[];
  silence: SilenceView;
  intention: IntentionView;
  /** Two at most, newest first. */
  cues: CueView[];
  nudge: NudgeView | null;
  proposal: ProposalView | null;
  /** The agent left the script here on purpose. */
  anotherWay: boolean;
  /** There is a draft to read (or the page cannot say). */
  canReadDraft: boolean;
  draft: DraftView | 'empty' | null;
  reflection: ReflectionView | null;
  /** Id of the reflection kept a moment ago; null again after a while. */
  justKept: string | null;
  /** Name of the tool whose page was taught a moment ago; null again after a while. */
  justTaught: string | null;
  /** `storage`: what is kept cannot be opened. `port`: the page no longer answers. */
  trouble: 'storage' | 'port' | null;
  /** A pack that says other things than before, not looked at yet; null when none. */
  packNews: { name: string } | null;
  teams: TeamLines;
}

export interface PanelEvents extends ReflectionEvents, TeachingEvents {
  allowSite: (origin: string) => void;
  refuseAddress: (problem: AddressProblem) => void;
  pickMoment: (moment: Moment) => void;
  silence: (length: SilenceLength) => void;
  speakAgain: () => void;
  notThatCue: (cue: CueId) => void;
  answerNudge: (id: string, answer: Exclude<Answer, 'shown'>) => void;
  /** Focus or pointer is on it: it may not fade under somebody's eyes. */
  holdNudge: (held: boolean) => void;
  reopenNudge: () => void;
  /** Yes puts them to rest; no keeps them. */
  answerProposal: (yes: boolean) => void;
  takeAnotherWay: () => void;
  /** '' is skipped. */
  chooseIntention: (text: string) => void;
  changeIntention: () => void;
  readDraft: () => void;
  closeDraft: () => void;
  startReflection: () => void;
  tryAgain: () => void;
  open: (page: 'journal' | 'settings' | 'packs' | 'share') => void;
  openTeam: (place: 'news' | 'charter', team: string) => void;
  /** Of sharing the last week; nothing remembers it but this browser. */
  notThisWeek: (team: string) => void;
  /** A lowered protection that holds by now. */
  seenLowering: (team: string, version: number) => void;
}
