import { withSlots } from './slots';

/** Tags that help desks write. Anything else between angle brackets is a place to fill in: `<first name>`. */
const inline = new Set(
  'a abbr b bdi bdo big cite code del em font i img input ins kbd label mark meta o:p q s samp small span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li link main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
/** Their content is nobody's words. */
const silent = /<(script|style|head|title)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const comment = /<!--[\s\S]*?-->|<![^>]*>|<\?[^>]*>/g;
/** Bounded, so that a lone `<` costs nothing. */
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9:]{0,20})((?:\s|\/)[^<>]{0,2000})?>/g;

const entities = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    laquo: '«',
    raquo: '»',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    bull: '•',
    euro: '€',
    pound: '£',
    deg: '°',
    oelig: 'œ',
    OElig: 'Œ',
    aelig: 'æ',
    ccedil: 'ç',
    Ccedil: 'Ç',
    shy: '',
    zwnj: '',
  }),
);
/** `eacute` is e and an acute accent. */
const accents: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
};

/** What a reply says: tags gone, entities read, places to fill in as slots, no space too many. */
export function plainReply(written: string): string {
  const text = looksLikeHtml(written) ? withoutTags(written) : written;
  return withSlots(decoded(text))
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/g, '')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0\u202f]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const looksLikeHtml = (text: string): boolean =>
  [...text.matchAll(tag)].some(([, , name = '']) => isKnown(name.toLowerCase()));
const isKnown = (name: string) => inline.has(name) || blocks.has(name);

function withoutTags(html: string): string {
  // Inside HTML a line break is a space; only its blocks make lines.
  const flat = html.replace(comment, ' ').replace(silent, ' ').replace(/\s+/g, ' ');
  return flat.replace(tag, (whole, closing: string, name: string) => {
    const known = name.toLowerCase();
    if (inline.has(known)) return '';
    if (!blocks.has(known)) return whole;
    if (known === 'li') return closing ? '' : '\n• ';
    return known === 'p' || /^h[1-6]$/.test(known) ? '\n\n' : '\n';
  });
}

/** Once only: what was escaped twice stays escaped once. */
const decoded = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name.startsWith('#')) return character(name.slice(1)) ?? whole;
    const [, letter = '', accent = ''] = /^([a-z])(grave|acute|circ|tilde|uml)$/i.exec(name) ?? [];
    return entities.get(name) ?? (letter ? (letter + (accents[accent] ?? '')).normalize('NFC') : whole);
  });

function character(number: string): string | null {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number);
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : null;
}
