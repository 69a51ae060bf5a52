import type { Kind } from '@/lib/interactions/schema';
import type { FromTeacher, Guess, Part, ToTeacher } from '@/lib/sites/teach/port';

/** What the page may be, put to the agent once; its words live here as long as the question stands. */
export type GuessView = Pick<Guess, 'counts' | 'customer' | 'agent'>;

/** What is read from what was pointed at, this instant. */
export type Preview = Omit<Extract<FromTeacher, { say: 'preview' }>, 'say' | 'memory'>;

/** A page being taught. */
export interface TeachingView {
  /** The tool's, as the agent calls it; its host to begin with. */
  name: string;
  /** Null until the page has answered for the first time. */
  preview: Preview | null;
  /** The words in the frame that is drawn in the page; null when no frame stands anywhere. */
  under: string | null;
  /** What the agent is pointing at in the page now. */
  pointing: Part | null;
  /** The page is being loaded again, or another one stands in front: what was pointed at is kept. */
  lost: boolean;
  saving: 'no' | 'saving' | 'failed';
}

/** Where the frame in the page may go. */
export type Step = Extract<ToTeacher, { ask: 'move' }>['to'];

export interface TeachingEvents {
  /** Begins with the page in front. */
  teach: () => void;
  acceptGuess: () => void;
  /** Not asked again on this site. */
  refuseGuess: () => void;
  pointAt: (part: Part) => void;
  moveFrame: (to: Step) => void;
  /** What the frame holds is meant. */
  takeFramed: () => void;
  /** Takes the frame away; what was pointed at before stays. */
  stopPointing: () => void;
  forgetPart: (part: Part) => void;
  chooseKind: (kind: Kind) => void;
  renameTool: (name: string) => void;
  saveTeaching: () => void;
  stopTeaching: () => void;
}
