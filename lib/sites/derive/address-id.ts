/** How a number looks in an address: its own shape, as a pattern that other numbers of the same tool fit. */
export interface IdShape {
  pattern: string;
  /** How surely it is a number at all, and no word. */
  weight: number;
}

export const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => `\\${sign}`);

/** `chat-id-8` is a number; `how-to-reset-12` is the name of an article. */
const ownWords = /^(?:chat|ticket|case|conversation|session|room|channel|chan|thread|call)[-_.]/i;

type Told = [RegExp, number, (value: string) => string];
/** From the surest to the least sure; the first that fits counts. */
const shapes: Told[] = [
  [
    /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    6,
    () => '[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}',
  ],
  // Salesforce: the first three say which kind of record, so they stay.
  [
    /^[0-9a-zA-Z]{15}(?:[0-9a-zA-Z]{3})?$/,
    6,
    (value) => `${escaped(value.slice(0, 3))}[0-9a-zA-Z]{12}(?:[0-9a-zA-Z]{3})?`,
  ],
  [/^\d{1,19}$/, 5, () => '\\d+'],
  [/^[0-9a-f]{24}$|^[0-9a-f]{32}$|^[0-9a-f]{40}$/i, 6, (value) => `[0-9a-fA-F]{${value.length}}`],
  [/^[A-Z]{2,10}\d{2,}$/, 6, () => '[A-Z]{2,10}\\d+'],
  [/^[A-Z][A-Z0-9]{0,9}-\d+$/, 6, () => '[A-Z][A-Z0-9]{0,9}-\\d+'],
  // HESK: groups of capitals and figures.
  [/^(?=.*\d)[0-9A-Z]{3,6}(?:-[0-9A-Z]{3,6}){1,3}$/, 5, () => '[0-9A-Z]{3,6}(?:-[0-9A-Z]{3,6}){1,3}'],
  [
    /^[a-z]{1,20}(?:[-_.][a-z]{1,20}){0,2}[-_.:]?\d+$/i,
    3,
    (value) => `${escaped(value.replace(/\d+$/, ''))}\\d+`,
  ],
  [
    /^[a-z]{1,20}[-_](?=[\w-]*\d)[\w-]{6,}$/i,
    4,
    (value) => `${escaped((/^[a-z]+[-_]/i.exec(value) ?? [''])[0])}[\\w-]+`,
  ],
  [/^(?=.*\d)(?=.*[a-z])[0-9a-z]{8,64}$/i, 4, (value) => `[0-9a-zA-Z]{${Math.min(value.length, 8)},64}`],
  [/^(?=.*\d.*\d)(?=.*[a-zA-Z])[\w-]{16,64}$/, 2, () => '[\\w-]{16,64}'],
];

/** Null for a word. */
export function shapeOf(value: string): IdShape | null {
  if (/^[a-z]+(?:-[a-z]+)+-?\d*$/i.test(value) && !/^[A-Z]/.test(value) && !ownWords.test(value)) return null;
  // Version 15 characters of pure letters is a word; so is one without a figure.
  if (!/\d/.test(value)) return null;
  const told = shapes.find(([looks]) => looks.test(value));
  if (!told) return null;
  const [, weight, pattern] = told;
  // All figures is never a Salesforce record: those mix letters in.
  if (/^\d+$/.test(value)) return { weight: 5, pattern: '\\d+' };
  if (/^[0-9a-f]{24,}$/i.test(value) && value.length % 8 === 0)
    return { weight: 6, pattern: `[0-9a-fA-F]{${value.length}}` };
  return { weight, pattern: pattern(value) };
}
