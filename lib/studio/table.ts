import { plain } from '../text';
import { mostRows } from './limits';
import { plainReply } from './plain-reply';
import { type Refusal, type Reply, replyOf } from './reply';

/** A file of rows, and where its replies most likely stand. */
export interface Table {
  /** The names of the header row, or A, B, C where there is none. */
  columns: string[];
  rows: string[][];
  /** The column that most likely holds the replies; the trainer may choose another. */
  guess: number;
  /** Where the first of `rows` stands in the file; the first row of a file is 1. */
  firstRow: number;
}
export type TableOrRefusal = { table: Table } | { refused: Refusal };

/** What exports call the column, in plain form; the first word is enough (`body (html)`). */
const names = new Set([
  'content', 'contents', 'body', 'text', 'message', 'comment', 'comment_value', 'comment_value_html', 'reply', 'answer',
  'response', 'macro', 'template', 'canned_response', 'snippet', 'description', 'value', 'html',
  'contenu', 'corps', 'texte', 'reponse', 'commentaire', 'modele', 'valeur', 'phrase', 'formule',
]); // biome-ignore format: a list of words
const other = new Set([
  'id',
  'title',
  'name',
  'titre',
  'nom',
  'category',
  'categorie',
  'tag',
  'tags',
  'language',
  'langue',
  'locale',
  'created',
  'created_at',
  'updated_at',
  'date',
  'active',
  'actif',
  'position',
  'folder',
  'dossier',
  'group',
  'groupe',
  'author',
  'auteur',
  'subject',
  'objet',
  'sujet',
  'shortcut',
  'raccourci',
  'usage',
  'type',
]);

const nameOf = (cell: string) => plain(cell).replace(/[\s-]+/g, '_');
const firstWord = (cell: string) => nameOf(cell).split(/[_(:]/)[0] ?? '';
const isIn = (known: Set<string>, cell: string) => known.has(nameOf(cell)) || known.has(firstWord(cell));

/** The table of a file's rows; refused when it holds no words at all, or more than anybody reads. */
export function tableOf(rows: readonly (readonly string[])[]): TableOrRefusal {
  const start = rows.findIndex(hasInk);
  const [first, ...rest] = rows.slice(Math.max(start, 0), rows.findLastIndex(hasInk) + 1);
  if (start < 0 || !first) return { refused: 'empty' };
  const headed = isHeader(first, rest);
  const body = headed ? rest : [first, ...rest];
  if (body.length > mostRows) return { refused: 'too-many-rows' };
  const width = [first, ...rest].reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => (headed && first[at]?.trim()) || letters(at));
  const table = { columns, rows: body.map((row) => [...row]), firstRow: start + 1 + (headed ? 1 : 0) };
  const guess = guessOf(table);
  return guess === null ? { refused: 'empty' } : { table: { ...table, guess } };
}

/** The replies of one column. */
export const repliesFrom = ({ rows, firstRow }: Table, column: number): Reply[] =>
  rows.flatMap((row, at) => replyOf(row[column] ?? '', firstRow + at));

const hasInk = (row: readonly string[]) => row.some((cell) => cell.trim() !== '');

/** A row of names: all short, all different, no sentence; and a name we know, or longer texts below. */
function isHeader(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  const cells = first.map((cell) => cell.trim()).filter(Boolean);
  const namelike = cells.every((cell) => cell.length <= 40 && !/[.!?,;]$|\n/.test(cell));
  if (!namelike || new Set(cells).size < cells.length || !rest.some(hasInk)) return false;
  if (cells.some((cell) => isIn(names, cell) || isIn(other, cell))) return true;
  return first.some((cell, at) => meanLength(rest, at) > 3 * Math.max(cell.length, 10));
}

function guessOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number | null {
  const lengths = columns.map((_, at) => meanLength(rows, at));
  const longest = best(lengths);
  const known = lengths.map((length, at) => (isIn(names, columns[at] ?? '') ? length : 0));
  const named = best(known);
  // A column called "message" that holds titles is not it, if another holds texts many times longer.
  const at = (known[named] ?? 0) * 3 >= (lengths[longest] ?? 0) ? named : longest;
  return (lengths[at] ?? 0) > 0 ? at : null;
}
const best = (scores: number[]) => scores.indexOf(Math.max(...scores));

/** In characters of words, over the rows that say something: numbers, dates and identifiers are no text. */
function meanLength(rows: readonly (readonly string[])[], at: number): number {
  const texts = rows
    .slice(0, 200)
    .map((row) => plainReply((row[at] ?? '').slice(0, 2_000)))
    .filter(Boolean);
  const lengths = texts.map((text) => (text.match(/\p{L}{2,}/gu) ?? []).join(' ').length);
  return texts.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / texts.length;
}

/** 0 → A, 26 → AA: as spreadsheets call their columns. */
const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
