import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { besidePage, charsetOf } from './reading/saved-page';

const meta = (charset: string) => `<meta http-equiv="content-type" content="text/html; charset=${charset}">`;

describe('the writing a saved page is in', () => {
  it.each([
    ['its mark says', Buffer.from([0xef, 0xbb, 0xbf, 0x61]), 'utf-8'],
    ['its mark says, two bytes wide', Buffer.from([0xff, 0xfe, 0x61, 0x00]), 'utf-16le'],
    ['its bytes are, though it says otherwise', Buffer.from(`${meta('iso-8859-1')}é`), 'utf-8'],
    ['it says, where its bytes allow it', Buffer.from(`${meta('iso-8859-2')}é`, 'latin1'), 'iso-8859-2'],
    ['it says, in letters that need no accent', Buffer.from(meta('Shift_JIS')), 'shift_jis'],
    [
      'is Western where it claims what it cannot be',
      Buffer.from(`${meta('utf-8')}é`, 'latin1'),
      'windows-1252',
    ],
    ['is Western where it says nothing', Buffer.from('é', 'latin1'), 'windows-1252'],
    ['is UTF-8 where it says nothing and needs nothing', Buffer.from('hello'), 'utf-8'],
    ['is UTF-8 where it names no known writing', Buffer.from(meta('klingon')), 'utf-8'],
  ])('%s', (_, bytes, charset) => expect(charsetOf(bytes)).toBe(charset));
});

describe('what is saved beside a page', () => {
  it('is served from its own folder, and nothing outside of it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aparte-beside-'));
    await mkdir(join(folder, 'desk_files'));
    await writeFile(join(folder, 'desk_files', 'a style.css'), 'p {}');
    await writeFile(join(folder, 'private.css'), 'secret');
    const beside = besidePage(join(folder, 'desk.html'));
    const style = await beside('https://rt.example/Ticket/desk_files/a%20style.css?v=2');
    expect(style).toEqual({ body: Buffer.from('p {}'), contentType: 'text/css' });
    expect(await beside('https://rt.example/Ticket/private.css')).toBeNull();
    expect(await beside('https://rt.example/desk_files/..%2fprivate.css')).toBeNull();
    expect(await beside('https://rt.example/desk_files/nowhere.css')).toBeNull();
    await rm(folder, { recursive: true });
  });
});
