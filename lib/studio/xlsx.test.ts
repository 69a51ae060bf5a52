// @vitest-environment node
import { describe, expect, it } from 'vitest';
import writeSheets from 'write-excel-file/node';
import { largestFile, mostRows } from './limits';
import { storedZip } from './stored-zip';
import { repliesFrom, type TableOrRefusal } from './table';
import { unzipped } from './unzip';
import { tableInXlsx } from './xlsx';

type Cell = string | number | Date | null;
async function sheetOf(...sheets: Cell[][][]): Promise<ArrayBuffer> {
  const cells = (rows: Cell[][]) =>
    rows.map((row) => row.map((value) => (value instanceof Date ? { value, format: 'dd/mm/yyyy' } : value)));
  const file = await writeSheets(
    sheets.map((rows, at) => ({ sheet: `S${at}`, data: cells(rows) })),
  ).toBuffer();
  return new Uint8Array(file).slice().buffer;
}
const repliesOf = (found: TableOrRefusal) =>
  'table' in found ? repliesFrom(found.table, found.table.guess).map(({ text }) => text) : found.refused;

const filesOf = async (file: ArrayBuffer) => {
  const files = await unzipped(new Uint8Array(file), () => true, 10_000_000);
  if (typeof files === 'string') throw new Error(files);
  return files;
};
/** The same file with other words in its first sheet. */
async function withSheet(file: ArrayBuffer, change: (xml: string) => string): Promise<ArrayBuffer> {
  const files = await filesOf(file);
  const name = [...files.keys()].find((name) => name.includes('worksheets/sheet1.xml')) ?? '';
  const xml = change(new TextDecoder().decode(files.get(name)));
  return storedZip(files.set(name, new TextEncoder().encode(xml)));
}

describe('an XLSX file of replies', () => {
  it('is read like a table, with numbers and dates among its cells', async () => {
    const file = await sheetOf([
      ['id', 'Titre', 'Texte', 'créé'],
      [1, 'Retard', '<p>Bonjour {{nom}},</p><p>Nous sommes désolés.</p>', new Date(0)],
      [2, 'Merci', 'Merci de votre patience.', null],
    ]);
    const found = await tableInXlsx(file);
    expect(found).toMatchObject({ table: { columns: ['id', 'Titre', 'Texte', 'créé'], guess: 2 } });
    expect(repliesOf(found)).toEqual(['Bonjour […],\n\nNous sommes désolés.', 'Merci de votre patience.']);
    expect(repliesOf(await tableInXlsx(new Blob([file])))).toHaveLength(2);
  });

  it('is read from the first sheet that holds words', async () => {
    const file = await sheetOf([[1, 2]], [['text'], ['Thank you for waiting.']]);
    expect(repliesOf(await tableInXlsx(file))).toEqual(['Thank you for waiting.']);
  });

  it('is read when it is so long that others would unpack it in a worker', async () => {
    const rows = Array.from({ length: 4_000 }, (_, at) => [
      `Thank you ${at} for waiting ${'so very long '.repeat(12)}for this.`,
    ]);
    const file = await sheetOf([['text'], ...rows]);
    const files = await filesOf(file);
    expect(Math.max(...[...files.values()].map(({ length }) => length))).toBeGreaterThan(524_288);
    expect(repliesOf(await tableInXlsx(file))).toHaveLength(4_000);
  });

  it('is refused with a reason when it is too large, too long, or something else', async () => {
    expect(await tableInXlsx(new ArrayBuffer(largestFile + 1))).toEqual({ refused: 'too-large' });
    expect(await tableInXlsx(new ArrayBuffer(0))).toEqual({ refused: 'not-a-table' });
    expect(await tableInXlsx(new TextEncoder().encode('id;text').buffer)).toEqual({ refused: 'not-a-table' });
    expect(await tableInXlsx(await sheetOf([[null]]))).toEqual({ refused: 'empty' });
    const rows = Array.from({ length: mostRows + 1 }, () => ['Thank you.']);
    expect(await tableInXlsx(await sheetOf([['text'], ...rows]))).toEqual({ refused: 'too-many-rows' });
    expect(await tableInXlsx(storedZip(new Map([['a.xml', new Uint8Array(3)]])))).toEqual({
      refused: 'unreadable',
    });
  });

  it.each([
    ['A1048576', 'too-many-rows'],
    ['XFD2', 'too-large'],
    ['A1e99', 'unreadable'],
    ['A&#57;9', 'unreadable'],
  ])('never fills a sheet up to the far cell %s', async (place, refused) => {
    const file = await sheetOf([['text'], ['Thank you.']]);
    const far = await withSheet(file, (xml) => xml.replace('r="A2"', `r="${place}"`));
    expect(await tableInXlsx(far)).toEqual({ refused });
    const farRow = await withSheet(file, (xml) => xml.replace('<row r="2"', "<row r='999999999'"));
    expect(await tableInXlsx(farRow)).toMatchObject({ refused: expect.any(String) });
  });

  it('is given up as soon as more comes out of it than allowed, whatever it says of itself', async () => {
    const zeros = new Blob([new Uint8Array(60_000_000)]);
    const packed = await new Response(
      zeros.stream().pipeThrough(new CompressionStream('deflate-raw')),
    ).arrayBuffer();
    expect(packed.byteLength).toBeLessThan(100_000);
    const zip = storedZip(new Map([['xl/worksheets/sheet1.xml', new Uint8Array(packed)]]));
    // Packed after all, says the list; and how long it gets, it does not say.
    const view = new DataView(zip);
    const entry = view.getUint32(zip.byteLength - 6, true);
    view.setUint16(entry + 10, 8, true);
    expect(await tableInXlsx(zip)).toEqual({ refused: 'too-large' });
  });

  it('is counted as a whole: many small files are one large one', async () => {
    const files = new Map(['a.xml', 'b.xml', 'c.xml'].map((name) => [name, new Uint8Array(40)]));
    const zip = new Uint8Array(storedZip(files));
    expect(await unzipped(zip, () => true, 119)).toBe('too-large');
    expect(await unzipped(zip, () => true, 120)).toEqual(files);
    const one = await unzipped(zip, (name) => name === 'a.xml', 40);
    expect(typeof one === 'string' ? one : [...one.keys()]).toEqual(['a.xml']);
  });

  it('never throws when it is cut short or a byte of it is wrong', async () => {
    const file = await sheetOf([['text'], ['Thank you.']]);
    for (let at = 0; at < file.byteLength; at += 37) {
      const broken = new Uint8Array(file.slice(0));
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(await tableInXlsx(broken.buffer)).toBeDefined();
      expect(await tableInXlsx(file.slice(0, at))).toEqual({ refused: 'not-a-table' });
    }
  });
});
