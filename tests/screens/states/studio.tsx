import { EditorScreen } from '@/components/studio/EditorScreen';
import { LibraryScreen } from '@/components/studio/LibraryScreen';
import type { EditorView, LibraryView, PublishingView } from '@/components/studio/view';
import type { Locale } from '@/lib/locales/say';
import { builtInPacks } from '@/lib/packs/catalogue';
import { layered } from '@/lib/packs/layers';
import type { Pack } from '@/lib/packs/schema';
import { library } from '@/lib/rehearsals/catalogue';
import { newPack } from '@/lib/studio/new-pack';
import { both, deaf, type NamedState, now } from '../state';
import { outTwice } from './studio-out';

const name = { en: 'Spring, delivery delays', fr: 'Printemps, retards de livraison' };

/** A pack in the middle of its first afternoon: some of it good, some of it not yet. */
export const spring: Pack = {
  ...newPack({ id: 'spring', name }),
  retires: ['core:O2'],
  reminders: [
    {
      id: 'R-OP-1',
      moment: 'opening',
      trigger: 'urgency',
      showIf: { kind: ['ticket'], cue: ['urgency'] },
      text: {
        en: 'Which date matters most in this message?',
        fr: { vous: 'Quelle date compte le plus dans ce message\u202f?', tu: '' },
      },
      why: {
        en: 'A date tells that somebody is holding the parcel.',
        fr: 'Une date dit que quelqu’un s’occupe du colis.',
      },
    },
    {
      id: 'R-OP-2',
      moment: 'opening',
      trigger: 'always',
      text: {
        en: 'You must never forget to say when the parcel that they have been waiting for will really arrive!',
        fr: {
          vous: 'N’oubliez pas de dire quand le colis arrivera',
          tu: 'N’oublie pas de dire quand le colis arrivera',
        },
      },
      why: { en: 'They wait.', fr: 'On attend.' },
    },
  ],
  phrases: [
    {
      id: 'P-OP-1',
      moment: 'opening',
      lang: 'en',
      text: 'we are currently looking into this',
      variants: ['we are currently investigating'],
      needs: 'owner',
      protected: false,
    },
  ],
  cues: [
    {
      id: 'urgency',
      name: { en: 'Urgency', fr: 'Urgence' },
      means: { en: 'time may be the stake', fr: 'le temps compte peut-être le plus' },
      reminders: ['R-OP-1'],
      words: { en: ['before the wedding'], fr: ['avant le mariage'] },
    },
  ],
  samples: [
    {
      id: 'T1',
      title: 'The dress is late',
      lang: 'en',
      kind: 'ticket',
      source: 'synthetic',
      turns: [
        { author: 'customer', text: 'Still nothing. I need it before the wedding on Saturday.' },
        { author: 'agent', text: 'We are currently looking into this.' },
      ],
      ended: true,
    },
  ],
  expectations: [{ sample: 'T1', after: 1, says: ['R-OP-1'] }],
};

const publishing: PublishingView = {
  state: 'draft',
  versions: [],
  next: { patch: '0.1.0', minor: '0.1.0', major: '0.1.0' },
  publisher: null,
  unlocked: false,
  keyBusy: false,
  keyProblem: null,
  said: null,
  failed: null,
  counts: null,
};
export const editing = (locale: Locale): EditorView => ({
  pack: spring,
  belowPacks: builtInPacks,
  below: layered(builtInPacks),
  place: 'opening',
  open: null,
  code: null,
  mayWrite: true,
  severity: {},
  conversations: [...spring.samples, ...library().slice(0, 12)],
  practised: false,
  published: null,
  publishing,
  kept: 'kept',
  canUndo: true,
  canRedo: false,
  readOnly: false,
  elsewhere: false,
  removed: false,
  locale,
});
const out: Pack = { ...spring, version: '1.2.0', reminders: spring.reminders.slice(0, 1) };

export const shelf: LibraryView = {
  state: 'ready',
  packs: [
    {
      id: 'spring',
      name,
      layer: 'team',
      state: 'published',
      changedAt: now - 600_000,
      versions: [
        { version: '1.2.0', at: now - 90_000_000 },
        { version: '1.1.0', at: now - 990_000_000 },
      ],
      ahead: true,
    },
    {
      id: 'broken',
      name: null,
      layer: null,
      state: 'draft',
      changedAt: now - 90_000_000,
      versions: [],
      ahead: false,
    },
  ],
  removed: null,
  refused: null,
  signed: null,
  now,
};

const editor = (state: string, part: Partial<EditorView>): NamedState => ({
  name: `studio-${state}`,
  draw: (locale) => <EditorScreen view={{ ...editing(locale), ...part }} on={deaf()} />,
});
const shelves = (state: string, part: (locale: Locale) => Partial<LibraryView>): NamedState => ({
  name: `studio-${state}`,
  draw: (locale) => <LibraryScreen view={{ ...shelf, ...part(locale) }} on={deaf()} />,
});

export const studioStates: NamedState[] = [
  shelves('library', () => ({ removed: { id: 'old', name: 'Noël' } })),
  shelves('library-signed', () => ({
    signed: { id: 'spring', name, claims: 'Lafayette', fingerprint: '3b6a 27bc ceb6 a42d 62a3 a8d0' },
  })),
  shelves('library-empty', () => ({ packs: [] })),
  shelves('library-failed', () => ({ state: 'failed' })),
  shelves('library-refused', (locale) => ({
    refused: {
      title: both('Ce fichier n’est pas un pack', 'This file is not a pack')(locale),
      whatNow: both('Demandez le fichier à nouveau.', 'Ask for the file again.')(locale),
    },
  })),
  editor('about', { place: 'about' }),
  editor('reminder', { open: { list: 'reminders', id: 'R-OP-1' } }),
  editor('reminder-too-long', { open: { list: 'reminders', id: 'R-OP-2' } }),
  editor('phrase', { open: { list: 'phrases', id: 'P-OP-1' }, removed: true }),
  editor('cues', { place: 'cues', open: { list: 'cues', id: 'urgency' } }),
  editor('starters', { place: 'starters' }),
  editor('leaders', { place: 'leaders' }),
  editor('diagnostic', { place: 'diagnostic' }),
  editor('replies', { place: 'replies' }),
  editor('conversations', { place: 'samples', open: { list: 'samples', id: 'T1' } }),
  editor('rehearsal', { place: 'rehearsal', published: out }),
  editor('check', { place: 'check' }),
  editor('publish', { place: 'publish' }),
  editor('publish-again', {
    place: 'publish',
    published: out,
    publishing: { ...publishing, ...outTwice },
  }),
  editor('search', { place: 'search' }),
  editor('code', { place: 'code' }),
  editor('code-pending', { code: '{"name":', readOnly: true }),
  editor('elsewhere', { readOnly: true, elsewhere: true, mayWrite: false }),
  editor('refused', { kept: 'refused' }),
];
