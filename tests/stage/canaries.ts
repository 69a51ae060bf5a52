import { begin } from '@/lib/reflections/begin';
import { causes, type Reflection } from '@/lib/reflections/schema';

/** Ms: in the last week of November 2026 but one. */
const written = Date.UTC(2026, 10, 18, 9, 7, 3, 217);

/** Words that stand only where they must never come from. */
export const canaries = {
  note: 'canary-note',
  plan: 'canary-plan',
  question: 'canary-question',
  site: 'canary-site',
  name: 'Canarine',
  family: 'Kanariak',
  number: '48151623',
  mail: 'canary.mail',
  customer: 'canary-said',
  mirror: 'canary-mirror',
  instant: `${written}`,
};
/** What goes out on purpose; if it did not come through, finding nothing would mean nothing. */
export const meant = 'we wait for an answer';
const feelingsMeant = ['powerless', 'overwhelmed', 'discouraged'] as const;

/** The three ways base64 may write these bytes, without the letters that their neighbours share. */
const inBase64 = (word: string): string[] =>
  [0, 1, 2].map((before) => {
    const written = Buffer.from('\0'.repeat(before) + word).toString('base64url');
    return written.slice(Math.ceil((before * 4) / 3), -2);
  });
export const hex = (word: string) => Buffer.from(word).toString('hex');

/** Which of these words are in there: as they are, in base64, in hex, or inside something written in base64. */
export function found(
  text: string,
  words: readonly string[] = [...Object.values(canaries), ...feelingsMeant],
): string[] {
  const inside = [...text.matchAll(/[\w-]{40,}/g)].map(([run]) =>
    Buffer.from(run, 'base64url').toString('latin1'),
  );
  const all = [text, ...inside].map((one) => one.toLowerCase());
  const plainly = words.filter((word) =>
    all.some((one) => one.includes(word.toLowerCase()) || one.includes(hex(word))),
  );
  const encoded = words.filter((word) =>
    inBase64(word).some((form) => [text, ...inside].some((one) => one.includes(form))),
  );
  return [...new Set([...plainly, ...encoded])];
}

const lines = [
  meant,
  `${canaries.name} ${canaries.family} ${meant}, order ${canaries.number}, ${canaries.mail}@shop.example`,
  `They waited: ${canaries.name}, @${canaries.mail}, https://shop.example/${canaries.customer}`,
];
/** A note of some week, full of what must stay; the first three have lines that are ticked. */
export function noteBy(person: number, nth: number): Reflection {
  const about = { site: canaries.site, kind: 'chat', moment: 'answering' } as const;
  return {
    ...begin(crypto.randomUUID(), about, canaries.question, written),
    colour: nth % 2 === 0 ? 'hard' : 'glad',
    feeling: feelingsMeant[(person + nth) % feelingsMeant.length] ?? null,
    origin: 'rule',
    cause: causes[(person + nth) % 2] ?? null,
    obstacle: true,
    note: nth < lines.length ? (lines[nth] ?? '') : `${canaries.note}: “${canaries.customer}”`,
    nextTime: canaries.plan,
  };
}
