import type { Pack } from './schema';

/** A trainer's pack of one reminder, without a fault: what tests begin with. */
export const smallPack = (changed: Partial<Pack> = {}): Pack => ({
  schema: 'aparte-pack/2',
  id: 'house',
  version: '1.0.0',
  name: { en: 'The house', fr: 'La maison' },
  layer: 'organisation',
  publisher: 'The trainers',
  retires: [],
  moments: [],
  needs: {},
  phrases: [],
  reminders: [
    {
      id: 'O1',
      moment: 'opening',
      trigger: 'always',
      text: {
        en: 'What would show that this was read?',
        fr: {
          vous: 'Qu’est-ce qui montrerait que c’est lu\u202f?',
          tu: 'À quoi verra-t-on que c’est lu\u202f?',
        },
      },
      why: { en: 'People want to be read.', fr: 'On veut être lu.' },
    },
  ],
  questions: [],
  cues: [],
  starters: [],
  leaders: [],
  diagnostic: [],
  samples: [],
  expectations: [],
  ...changed,
});
