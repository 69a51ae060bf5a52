import readSheets from 'read-excel-file/universal';
import { largestFile, largestUnpacked, mostColumns, mostRows } from './limits';
import type { Refusal } from './reply';
import { storedZip } from './stored-zip';
import { type TableOrRefusal, tableOf } from './table';
import { unzipped } from './unzip';

/** What the reader may look at: pictures, charts and themes hold no replies. */
const isRead = (name: string) =>
  /\.xml(\.rels)?$/.test(name) &&
  !/(^|\/)(theme|drawings|charts|media|pivot\w*|docProps|customXml|tables|externalLinks|comments\d*|ctrlProps)[/.]/i.test(
    name,
  );
/** Where a row or a cell says it stands. */
const places = /(?:^|[\s"'])r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The table of the first sheet of an XLSX file that holds words. Never throws, whatever the file holds. */
export async function tableInXlsx(file: ArrayBuffer | Blob): Promise<TableOrRefusal> {
  const size = file instanceof Blob ? file.size : file.byteLength;
  if (size > largestFile) return { refused: 'too-large' };
  const bytes = new Uint8Array(file instanceof Blob ? await file.arrayBuffer() : file);
  const files = await unzipped(bytes, isRead, largestUnpacked);
  if (files === 'too-large') return { refused: 'too-large' };
  if (files === 'not-a-zip' || files.size === 0) return { refused: 'not-a-table' };
  const wrong = [...files].map(([, xml]) => farPlace(xml)).find((refused) => refused !== null);
  if (wrong) return { refused: wrong };
  try {
    const sheets = await readSheets(storedZip(files));
    const tables = sheets.map(({ data }) => tableOf(data.map((row) => row.map(written))));
    return tables.find((found) => 'table' in found) ?? tables[0] ?? { refused: 'empty' };
  } catch {
    return { refused: 'unreadable' };
  }
}

/**
 * The reader fills every gap up to the farthest cell, and believes what a cell says of its place: one cell
 * in row 1,048,576 would cost gigabytes, one in row 1e99 for ever.
 */
function farPlace(xml: Uint8Array): Refusal | null {
  const text = new TextDecoder().decode(xml);
  for (const [, double, single] of text.matchAll(places)) {
    const place = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(double ?? single ?? '');
    if (!place) return 'unreadable';
    const column = [...(place[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (Number(place[2]) > mostRows + 1) return 'too-many-rows';
    if (column > mostColumns) return 'too-large';
  }
  return null;
}

function written(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return cell.toISOString();
  return cell === null || cell === undefined ? '' : String(cell);
}
