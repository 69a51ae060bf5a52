import type { Saying } from '@/lib/packs/problem';

/** What a command has to say: lines for people, a report for machines, and the exit code for both. */
export interface Told {
  /** 0 fine; 1 the pack is not as it should be, or differs; 2 nothing could be done. */
  code: 0 | 1 | 2;
  report: unknown;
  lines: string[];
}

/** The files the command may touch, and the language people read. */
export interface Hands {
  lang: 'en' | 'fr';
  read: (file: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Refuses to write over a file when it is `fresh`; nobody else may read it when it is `secret`. */
  write: (file: string, text: string, how?: { fresh?: boolean; secret?: boolean }) => Promise<void>;
}

/** Something the person who asked can put right, said in one sentence. */
export class CannotDo extends Error {
  constructor(readonly says: Saying) {
    super(says.en);
  }
}
