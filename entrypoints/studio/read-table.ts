import { tableInCsv } from '@/lib/studio/csv';
import { largestFile } from '@/lib/studio/limits';
import type { TableOrRefusal } from '@/lib/studio/table';

/** The rows of a file of canned replies. What reads spreadsheets comes only when one is chosen. */
export async function readTable(file: File): Promise<TableOrRefusal> {
  if (file.size > largestFile) return { refused: 'too-large' };
  try {
    const bytes = await file.arrayBuffer();
    // A spreadsheet is a zip archive, whatever it is called.
    const isSheet = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength)).join() === '80,75';
    if (!isSheet) return tableInCsv(new Uint8Array(bytes));
    const { tableInXlsx } = await import('@/lib/studio/xlsx');
    return await tableInXlsx(bytes);
  } catch {
    return { refused: 'unreadable' };
  }
}
