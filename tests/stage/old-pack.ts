/** A pack as it was written before there were layers: the first format. */
export const oldPack = {
  schema: 'aparte-pack/1',
  id: 'old-times',
  version: '3.2.0',
  name: { en: 'Old times', fr: 'Autrefois' },
  moments: [],
  needs: {},
  phrases: [],
  reminders: [
    {
      id: 'O1',
      moment: 'difficult',
      trigger: 'anger',
      text: { en: 'What did they hope for?', fr: { vous: 'Quel espoir ?', tu: 'Quel espoir ?' } },
      why: { en: 'It helps.', fr: 'Cela aide.' },
    },
  ],
  questions: [],
  cues: [],
  starters: [],
};
