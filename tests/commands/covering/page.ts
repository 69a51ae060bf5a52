import type { Coverage } from '@/lib/sites/coverage';
import { en } from './en';
import { fr } from './fr';
import { knownByHost } from './known-by-host';
import type { CoverageWords } from './words';

const pages = { en, fr };
export type PageLanguage = keyof typeof pages;

/** The page on the tools Aparté knows, as it stands in `docs/`; nothing in it is written by hand. */
export function coveragePage(rows: Coverage[], lang: PageLanguage): string {
  const words = pages[lang];
  const cells = rows.map((row) => cellsOf(row, words));
  const table = [words.columns, words.columns.map(() => '---'), ...cells].map(
    (row) => `| ${row.join(' | ')} |`,
  );
  return `${[words.before(countsOf(rows)), table.join('\n'), words.after(withoutProfile(rows))].join('\n\n')}\n`;
}

function cellsOf(row: Coverage, words: CoverageWords): string[] {
  const known = (fact: Coverage['messages']) => (fact === null ? words.unknown : words.sureness[fact]);
  const speakers = row.speakers.map((author) => words.authors[author]).join(', ');
  return [
    row.tool,
    words.kinds[row.kind],
    [where(row, words), known(row.address)].join(words.pause),
    row.reads === 'messages' ? known(row.messages) : words.reads[row.reads],
    speakers === '' ? words.unknown : [speakers, known(row.authors)].join(words.pause),
    known(row.composer),
    known(row.ended),
    words.proved[row.proved],
    row.since,
    row.seenWorking,
  ];
}

function where({ hosts, elsewhere }: Coverage, words: CoverageWords): string {
  if (hosts.length === 0) return words.selfHosted;
  const own = hosts.map((host) => `\`${host}\``).join(', ');
  return elsewhere ? `${own}${words.orSelfHosted}` : own;
}

/** The figures of the introduction. */
export interface Counts {
  tools: number;
  screens: number;
  /** Screens where customer and agent are told apart, those seen on a running tool, those known by address alone. */
  read: number;
  live: number;
  addressOnly: number;
}

function countsOf(rows: Coverage[]): Counts {
  const apart = rows.filter(({ speakers }) => speakers.includes('customer') && speakers.includes('agent'));
  return {
    tools: new Set(rows.map(({ site }) => site)).size,
    screens: rows.length,
    read: apart.length,
    live: rows.filter(({ proved }) => proved === 'live').length,
    addressOnly: rows.filter(({ proved }) => proved === 'address-only').length,
  };
}

/** A tool leaves this list by itself once it has a profile. */
const withoutProfile = (rows: Coverage[]) =>
  knownByHost.filter(({ name }) => !rows.some(({ tool }) => tool.startsWith(name)));
