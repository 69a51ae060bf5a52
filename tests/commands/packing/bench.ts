import { builtInPacks } from '@/lib/packs/catalogue';
import type { Pack } from '@/lib/packs/schema';
import { newPack } from '@/lib/studio/new-pack';
import { packCommand } from './command';
import { CannotDo } from './told';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
export const spring: Pack = {
  ...newPack({ id: 'spring', name: { en: 'Spring', fr: 'Printemps' }, layer: 'team' }),
  reminders: [
    {
      id: 'S1',
      moment: 'opening',
      trigger: 'urgency',
      text: {
        en: 'Spring is late everywhere. Which date can they count on?',
        fr: {
          vous: 'Le printemps tarde partout. Sur quelle date peut-on compter\u202f?',
          tu: 'Le printemps tarde partout. Sur quelle date peut-on compter\u202f?',
        },
      },
      why: { en: 'A date calms.', fr: 'Une date apaise.' },
    },
  ],
};
const quieter: Pack = {
  ...spring,
  version: '0.2.0',
  retires: core.reminders.slice(13).map(({ id }) => `core:${id}`),
};
export const told = (pack: unknown) => `${JSON.stringify(pack, null, 2)}\n`;

/** Runs one command over files in memory, as a trainer would type it. */
export function bench(start: Record<string, string>) {
  const files = new Map(Object.entries(start));
  const run = async (typed: string) => {
    const hands = {
      lang: 'en' as const,
      read: async (file: string) => {
        const text = files.get(file);
        if (text === undefined) throw new Error('no such file');
        return new TextEncoder().encode(text);
      },
      write: async (file: string, text: string, { fresh = false } = {}) => {
        if (fresh && files.has(file)) throw new CannotDo({ en: 'there already', fr: 'déjà là' });
        files.set(file, text);
      },
    };
    const { code, lines, report } = await packCommand(typed.split(' '), hands);
    return { code, text: lines.join('\n'), report };
  };
  return { run, files };
}
/** A trainer's folder: good packs and bad ones, conversations, and lists of canned replies. */
export const folder = (): Record<string, string> => ({
  'core.json': told(core),
  'spring.json': told(spring),
  'quieter.json': told(quieter),
  'loud.json': told({
    ...spring,
    reminders: spring.reminders.map((one) => ({
      ...one,
      why: one.why,
      text: { ...one.text, en: 'You must give a date!' },
    })),
  }),
  'bent.json': told({ ...spring, theme: 'dark' }),
  'hopeful.json': told({ ...spring, expectations: [{ sample: 'chat', after: 1, says: ['S1'] }] }),
  'chats.json': told([
    {
      id: 'chat',
      title: 'A chair for tomorrow',
      lang: 'en',
      kind: 'chat',
      source: 'synthetic',
      turns: [
        { author: 'customer', text: 'My flight is tomorrow, it is urgent, I need the chair by tomorrow.' },
      ],
      ended: false,
    },
  ]),
  'old.json': told({
    ...spring,
    schema: 'aparte-pack/1',
    leaders: undefined,
    layer: undefined,
    retires: undefined,
    diagnostic: undefined,
    samples: undefined,
    expectations: undefined,
  }),
  'macros.csv':
    'title;body\nDelay;We will get back to you at our earliest opportunity. Kind regards\nSorry;We truly apologize for the trouble caused.\n',
  'notes.txt': 'this is not a pack',
});
