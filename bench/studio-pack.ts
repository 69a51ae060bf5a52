import core from '../lib/packs/builtin/core.json';

/** A pack of an organisation with so many items, most of them set phrases, as a file holds it. */
export function largePack(items: number): string {
  const [phrase] = core.phrases;
  const reminders = core.reminders.filter(({ moment }) => moment === 'difficult');
  const phrases = Array.from({ length: Math.max(items - reminders.length, 1) }, (_, nth) => ({
    ...phrase,
    id: `B-${nth}`,
    text: `We have noted ${wordFor(nth)} and thank you for ${wordFor(nth * 7)}.`,
    variants: [],
  }));
  return JSON.stringify({
    ...core,
    id: 'bench',
    layer: 'organisation',
    name: { en: 'Bench', fr: 'Banc' },
    moments: [],
    phrases,
    reminders: reminders.map((one) => ({ ...one, id: `B${one.id}` })),
    questions: [],
    cues: [],
    starters: [],
    leaders: [],
    diagnostic: [],
    expectations: [],
  });
}

/** Another word for another number: letters only, as in a language. */
const wordFor = (nth: number) => [...String(nth)].map((digit) => `${'bcdfghjklm'[Number(digit)]}a`).join('');
