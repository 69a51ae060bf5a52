/** No-break spaces: narrow before ; ! ? and wide before : and inside « », as French is set. */
const narrow = '\u202f';
const wide = '\u00a0';

type Replacement = [from: RegExp, to: string];
const inBoth: Replacement[] = [
  [/(?<=[\p{L}\p{N}])'/gu, '’'],
  [/\.{3,}/g, '…'],
  // Of several spaces one stays, and one that does not break before one that does.
  [/[ \u00a0\u202f]*([\u00a0\u202f])[ \u00a0\u202f]*/g, '$1'],
  [/ {2,}/g, ' '],
];
const inFrench: Replacement[] = [
  [/"([^"]*)"/g, '«$1»'],
  [/«[ \u00a0\u202f]*/g, `«${wide}`],
  [/(?<=[^«\s])[ \u00a0\u202f]*»/g, `${wide}»`],
  [/(?<=[^\s;!?])[ \u00a0\u202f]*([;!?]+)/g, `${narrow}$1`],
  // A colon within a time or an address is none of a sentence.
  [/(?<=[^\s:])[ \u00a0\u202f]*:(?=\s|$)/g, `${wide}:`],
];
const inEnglish: Replacement[] = [
  [/"([^"]*)"/g, '“$1”'],
  [/(?<=[\p{L}\p{N}’”)…])[ \u00a0\u202f]+([;:!?,])(?=\s|$)/gu, '$1'],
];

/** A text as a typesetter would leave it: apostrophes, quotes, three dots, spaces. Twice is once. */
export function wellSet(text: string, language: 'en' | 'fr'): string {
  const all = language === 'fr' ? [...inBoth, ...inFrench] : [...inBoth, ...inEnglish];
  return all.reduce((set, [from, to]) => set.replace(from, to), text.trim());
}
