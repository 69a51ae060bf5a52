import { unparse } from 'papaparse';
import { plain } from '@/lib/text';
import { daysOf } from './days';
import { bandIn, type Tongue } from './naming';
import { rowsOf } from './rows';
import type { ReleaseView } from './view';

/** A release as a table for a spreadsheet: aggregates only, one line for each group. */
export function csvOf({ release, name }: Pick<ReleaseView, 'release' | 'name'>, tongue: Tongue): string {
  const { say, locale } = tongue;
  const { from, to } = daysOf(locale, release.week);
  const head = ['theme', 'people', 'answer', 'tenths'].map((column) =>
    say(`release.table.${column as 'theme' | 'people' | 'answer' | 'tenths'}`),
  );
  const rows = Object.keys(release.fields)
    .flatMap((field) => rowsOf(field, release, tongue))
    .map(({ theme, people, answer, tenths }) => [theme, people, answer, tenths]);
  const about = [name, say('release.week', { from, to }), bandIn(release.people, tongue)];
  // What begins like a formula is text here, whoever wrote it. The mark in front tells spreadsheets that it is UTF-8.
  return `\ufeff${unparse([about, [], head, ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** `equipe-nord-2026-W48`, without its ending: names of teams may hold anything. */
export function fileName({ release, name }: Pick<ReleaseView, 'release' | 'name'>): string {
  const slug = plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${slug || 'aparte'}-${release.week}${release.part > 1 ? `-${release.part}` : ''}`;
}
