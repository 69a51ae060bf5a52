import type { Draft } from '@/lib/reflections/schema';

export interface ReflectionView {
  draft: Draft;
  /** The pack's question, in the reader's language and register. */
  question: string | null;
  /** The agent opened it: only then may it take the focus. */
  asked: boolean;
  /** It had been started before: a closed panel, a crash. */
  restored: boolean;
  /** `failed`: it could not be kept; the words are still here. */
  state: 'writing' | 'saving' | 'failed';
}

export interface ReflectionEvents {
  /** Called at every change; the draft is kept as it grows. */
  changeReflection: (part: Partial<Draft>) => void;
  saveReflection: () => void;
  /** A complete answer: the draft goes, nothing is kept. */
  nothingToNote: () => void;
  /** What was written, as plain text, for somebody whose disk is full. */
  copyReflection: () => void;
}
