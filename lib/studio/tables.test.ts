// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableInCsv, textOfFile } from './csv';
import { mostRows } from './limits';
import { repliesFrom, type TableOrRefusal, tableOf } from './table';

const bytes = (text: string) => new TextEncoder().encode(text);
const repliesOf = (found: TableOrRefusal) =>
  'table' in found ? repliesFrom(found.table, found.table.guess).map(({ text }) => text) : found.refused;

describe('a CSV file of replies', () => {
  it.each([';', ',', '\t'])('is read with %j between its cells, quoted lines and all', (mark) => {
    const csv = [
      ['id', 'title', 'body'],
      ['1', 'Delay', `"Hello,\nwe are ""late""${mark} sorry."`],
      ['2', 'Thanks', '"Thank you for your patience."'],
    ];
    const found = tableInCsv(csv.map((row) => row.join(mark)).join('\r\n'));
    expect(found).toMatchObject({ table: { columns: ['id', 'title', 'body'], guess: 2, firstRow: 2 } });
    expect(repliesOf(found)).toEqual([
      `Hello,\nwe are "late"${mark.trim()} sorry.`,
      'Thank you for your patience.',
    ]);
  });

  it.each([
    ['nom;Réponse\nA;Merci de votre patience.', 1],
    ['Titre;Texte (HTML);Actif\nRetard;<p>Merci de patienter.</p>;oui', 1],
    ['comment_value,name\nThank you for waiting.,Waiting', 0],
    ['a;b;c\n7f3e2b11-9d2c;Thank you for waiting so long for this answer.;x', 1],
    // A column called "message" holds titles; the texts stand in another.
    ['Message;Suite\nRetard;Nous sommes désolés de ce retard et revenons vers vous au plus vite.', 1],
  ])('knows which column holds the text: %j', (csv, guess) => {
    expect(tableInCsv(csv)).toMatchObject({ table: { guess } });
  });

  it('may have no header, one column, Excel’s own first line', () => {
    expect(tableInCsv('Delay;We are late, sorry.\nThanks;Thank you all.')).toMatchObject({
      table: { columns: ['A', 'B'], guess: 1, firstRow: 1 },
    });
    expect(repliesOf(tableInCsv('Bonjour, merci.\nDésolé, pas ici.'))).toEqual([
      'Bonjour, merci.',
      'Désolé, pas ici.',
    ]);
    expect(repliesOf(tableInCsv('sep=;\r\ntitle;text\r\na;Hello there, friend.'))).toEqual([
      'Hello there, friend.',
    ]);
  });

  it('lets the trainer choose another column', () => {
    const found = tableInCsv('title;body\nFirst;Longer than the title');
    if (!('table' in found)) throw new Error(found.refused);
    expect(repliesFrom(found.table, 0)).toEqual([{ text: 'First', row: 2 }]);
    expect(repliesFrom(found.table, 9)).toEqual([]);
  });

  it('is read in the alphabet it was saved in', () => {
    expect(textOfFile(bytes('désolé'))).toBe('désolé');
    expect(textOfFile(new Uint8Array([0x64, 0xe9, 0x73]))).toBe('dés');
    expect(textOfFile(new Uint8Array([0xff, 0xfe, 0x64, 0, 0xe9, 0]))).toBe('dé');
  });

  it('is refused with a reason when it is too long, too large, cut off, or no table at all', () => {
    const rows = (count: number) => `text\n${'Thank you.\n'.repeat(count)}`;
    expect(repliesOf(tableInCsv(rows(mostRows)))).toHaveLength(mostRows);
    expect(tableInCsv(rows(mostRows + 1))).toEqual({ refused: 'too-many-rows' });
    expect(tableInCsv('x'.repeat(5_000_001))).toEqual({ refused: 'too-large' });
    expect(tableInCsv('text\n"Thank you.\nGoodbye.')).toEqual({ refused: 'unreadable' });
    expect(tableInCsv('PK\u0003\u0004\0\0')).toEqual({ refused: 'not-a-table' });
    expect(tableInCsv('')).toEqual({ refused: 'empty' });
    expect(tableInCsv('1;2\n3;4')).toEqual({ refused: 'empty' });
  });

  it('never throws, whatever it holds', () => {
    const bits = fc.constantFrom(';', ',', '\t', '"', '\n', '\r\n', 'a', 'é', 'body', '\0', '__proto__');
    fc.assert(
      fc.property(fc.array(bits), (pieces) => {
        const found = repliesOf(tableInCsv(bytes(pieces.join(''))));
        expect(found).toBeDefined();
      }),
    );
  });
});

describe('a table', () => {
  it('calls its columns as spreadsheets do when nobody named them', () => {
    const wide = Array.from({ length: 28 }, () => 'Some words here.');
    expect(tableOf([wide])).toMatchObject({
      table: { columns: expect.arrayContaining(['A', 'Z', 'AA', 'AB']) },
    });
  });

  it('keeps the rows as they are counted in the file', () => {
    const found = tableOf([[], ['text'], ['Hello there.'], [''], ['Goodbye now.'], ['']]);
    if (!('table' in found)) throw new Error(found.refused);
    expect(repliesFrom(found.table, 0).map(({ row }) => row)).toEqual([3, 5]);
  });
});
