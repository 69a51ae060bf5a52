import type { PublishingView } from '@/components/studio/view';
import { now } from '../state';

/** Twice out, and the key is closed. */
export const outTwice: Partial<PublishingView> = {
  state: 'published',
  versions: [
    { version: '1.2.0', at: now - 90_000_000, signed: true, volunteers: 'Lille, Metz' },
    { version: '1.1.0', at: now - 990_000_000, signed: false, volunteers: null },
  ],
  next: { patch: '1.2.1', minor: '1.3.0', major: '2.0.0' },
  publisher: { name: 'Lafayette', fingerprint: '3b6a 27bc ceb6 a42d 62a3 a8d0' },
  keyProblem: 'wrong',
};
