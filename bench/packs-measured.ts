import { findEchoes } from '@/lib/echoes/find';
import { builtInPacks } from '@/lib/packs/catalogue';
import { readPack } from '@/lib/packs/check';
import { layered } from '@/lib/packs/layers';
import type { Pack, Phrase } from '@/lib/packs/schema';
import { library } from '@/lib/rehearsals/catalogue';
import { rehearseAll } from '@/lib/rehearsals/run';
import { inTurn } from './figures';
import type { Measured } from './row';

const [core] = builtInPacks;
if (!core) throw new Error('there is no pack to measure');

/** What a trainer's pack costs: rehearsed, opened, and its phrases met in a reply. */
export const measurePacks = (): Measured[] => [rehearsing(core), opening(core), matching(core)];

/** Nothing is understood beforehand: conversations are new in every round. */
function rehearsing(pack: Pack): Measured {
  const hundred = library().slice(0, 100);
  const rehearse = (many: number) => {
    const fresh = structuredClone(hundred.slice(0, many));
    return timed(() => rehearseAll(layered([pack]), fresh));
  };
  const [samples, baseline] = alternating(
    () => rehearse(100),
    () => rehearse(10),
  );
  const budget = { most: 1_000, of: 'median' } as const;
  return { what: 'rehearsal of 100 conversations, beside 10', unit: 'ms', samples, baseline, budget };
}

function opening(pack: Pack): Measured {
  const phrases = manyPhrases(pack, 2_000);
  const large: Pack = { ...emptied(pack), id: 'large', layer: 'organisation', phrases };
  const text = JSON.stringify(large);
  const open = () => {
    const read = readPack(text).pack;
    if (!read) throw new Error('the large pack is refused');
    return layered([pack, read]);
  };
  const [samples, baseline] = alternating(
    () => timed(open),
    () => timed(() => JSON.parse(text)),
  );
  const budget = { most: 300, of: 'median' } as const;
  return { what: 'pack of 2,000 items: read, checked, laid on', unit: 'ms', samples, baseline, budget };
}

/** The peer looks for each phrase as it is written, and meets no variant, no slot and no other accent. */
function matching(pack: Pack): Measured {
  const phrases = manyPhrases(pack, 5_000).map((phrase): Phrase => ({ ...phrase, lang: 'en' }));
  const reply = pack.phrases
    .filter(({ lang }) => lang === 'en')
    .slice(0, 20)
    .map(({ text }) => text)
    .join(' ');
  // The first look makes them ready, as the panel does once for a pack.
  findEchoes(reply, phrases, 'en');
  const [samples, baseline] = alternating(
    () => timed(() => findEchoes(reply, phrases, 'en')),
    () => timed(() => phrases.filter(({ text }) => reply.toLowerCase().includes(text.toLowerCase()))),
    100,
  );
  const budget = { most: 20, of: 'p95' } as const;
  return { what: '5,000 phrases in a reply, beside looking for each', unit: 'ms', samples, baseline, budget };
}

/** The pack's own phrases again and again, each with a word of its own at its end. */
const manyPhrases = ({ phrases }: Pack, many: number): Phrase[] =>
  Array.from({ length: many }, (_, at) => {
    const { replaces: _replaces, ...phrase } = phrases[at % phrases.length] as Phrase;
    return { ...phrase, id: `P${at}`, text: `${phrase.text} ${at}`, variants: [] };
  });

const emptied = (pack: Pack): Pack => ({
  ...pack,
  ...{ phrases: [], reminders: [], questions: [], cues: [], starters: [], leaders: [], diagnostic: [] },
  ...{ samples: [], expectations: [] },
});

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function alternating(ours: () => number, beside: () => number, rounds = 9): [number[], number[]] {
  const [samples, baseline]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const one of inTurn(['ours', 'beside'], round))
      if (one === 'ours') samples.push(ours());
      else baseline.push(beside());
  }
  return [samples, baseline];
}
