import Papa from 'papaparse';
import { largestFile, mostRows } from './limits';
import { type TableOrRefusal, tableOf } from './table';

/** The text of a file. Spreadsheets still save CSV in the alphabet of their country: then that is read. */
export function textOfFile(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The table of a CSV file, whichever of `;` `,` and tab stands between its cells. */
export function tableInCsv(file: Uint8Array | string): TableOrRefusal {
  if (file.length > largestFile) return { refused: 'too-large' };
  // An empty last line would count as a row of one cell when the mark between cells is guessed.
  const text = (typeof file === 'string' ? file : textOfFile(file)).replace(/^\ufeff|[\r\n]+$/g, '');
  if (text.includes('\0')) return { refused: 'not-a-table' };
  // Excel's own first line, saying what stands between cells.
  const [told, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const rows = told ? text.slice(told.length) : text;
  const found = parsed(rows, separator ?? '');
  const alone = separator === undefined && isOneColumn(rows, found);
  const { data, errors } = alone ? parsed(rows, neverWritten) : found;
  // A quote that never closes swallows what follows it: better none than half.
  if (errors.some(({ type }) => type === 'Quotes')) return { refused: 'unreadable' };
  return tableOf(data);
}

/** For a file of one column, in which a comma is a comma. */
const neverWritten = '\u001f';

/** No mark was found, or it is followed by a space wherever it stands: then it belongs to the sentences. */
const isOneColumn = (text: string, { errors, meta }: Papa.ParseResult<string[]>) =>
  errors.some(({ code }) => code === 'UndetectableDelimiter') ||
  !text
    .split(meta.delimiter)
    .slice(1)
    .some((after) => /^\S/.test(after));

const parsed = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text, {
    delimiter,
    delimitersToGuess: [';', ',', '\t'],
    // One for the header, one to see that there are too many.
    preview: mostRows + 2,
  });
