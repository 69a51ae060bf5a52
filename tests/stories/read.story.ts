import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const url = 'https://desk.maison.example/conversation/31?folder_id=4';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aparte-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The command as a person runs it, from the folder the page lies in. */
function read(...args: string[]): Promise<{ code: number | null; said: string }> {
  const command = spawn(process.execPath, ['--import', 'tsx', 'tests/commands/read.ts', ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  command.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((ended) => {
    command.once('close', (code) => ended({ code, said: Buffer.concat(chunks).toString() }));
  });
}

async function readPage(body: string | Buffer, name = 'page.html') {
  await writeFile(join(folder, name), body);
  const { code, said } = await read('--url', url, name);
  return { code, told: JSON.parse(said) };
}

const thread = (number: number, type: string, body: string) => `
  <div class="thread thread-type-${type}" id="thread-${number}"><div class="thread-person">Zoé</div>
  <div class="thread-body"><div class="thread-content">${body}</div></div></div>`;
const conversation = (
  head: string,
  threads: string,
  editor = '',
) => `<!doctype html><html><head>${head}</head>
  <body class="body-conv" data-conversation_id="31"><div id="conv-layout" class="conv-type-email">
  <div class="conv-reply-block"><div class="note-editable" contenteditable="true">${editor}</div></div>
  <div id="conv-layout-main">${threads}</div></div></body></html>`;
const asked = thread(1, 'customer', 'Où est ma commande ?<br><br>-- <br>Zoé');

describe('npm run read', () => {
  it('tells the conversation in one object, without quoted mail and signatures', async () => {
    const answered = thread(2, 'message', 'Elle part ce soir.<br><br>&gt; Où est ma commande ?');
    const { code, told } = await readPage(conversation('', answered + asked));
    expect(code).toBe(0);
    expect(told).toEqual({
      site: 'freescout',
      kind: 'ticket',
      id: '31',
      ended: false,
      composer: 'idle',
      turns: [
        { author: 'customer', name: 'Zoé', text: 'Où est ma commande ?', at: null },
        { author: 'agent', name: 'Zoé', text: 'Elle part ce soir.', at: null },
      ],
    });
  });

  it('says that a reply is half-written, and that a signature alone is none', async () => {
    const written = await readPage(conversation('', asked, '<p>Bonjour Zoé,</p><p>Je</p>'));
    expect(written.told.composer).toBe('busy');
    const signed = await readPage(conversation('', asked, '<p>-- <br>L’accueil</p>'));
    expect(signed.told.composer).toBe('idle');
  });

  it('runs none of the page’s scripts, waits for none of its frames, lets it go nowhere', async () => {
    const head = `<meta http-equiv="refresh" content="0; url=https://elsewhere.example/">
      <script>document.addEventListener('DOMContentLoaded', () => document.body.remove())</script>
      <script src="https://elsewhere.example/take-over.js"></script>`;
    const frames =
      '<iframe src="https://never.example/"></iframe><img src="x" onerror="document.body.remove()">';
    const { told } = await readPage(conversation(head, asked) + frames);
    expect(told.turns).toHaveLength(1);
  });

  it('reads the writing the bytes are in, whatever the page says of it', async () => {
    const western = conversation('<meta charset="iso-8859-1">', thread(1, 'customer', 'Déçue'));
    expect((await readPage(Buffer.from(western, 'latin1'))).told.turns[0].text).toBe('Déçue');
    expect((await readPage(Buffer.from(western, 'utf8'))).told.turns[0].text).toBe('Déçue');
  });

  it('takes the styles saved beside the page, which say what is hidden', async () => {
    await mkdir(join(folder, 'with style_files'));
    await writeFile(join(folder, 'with style_files', 'desk.css'), '.away { display: none }');
    const link = '<link rel="stylesheet" href="./with style_files/desk.css">';
    const hidden = `<div class="away">${thread(2, 'message', 'Hidden')}</div>`;
    const { told } = await readPage(conversation(link, hidden + asked), 'with style.html');
    expect(told.turns).toHaveLength(1);
  });

  it('reads a page of 20 MB', async () => {
    const padding = `<div>${'<p>Lorem ipsum dolor sit amet.</p>'.repeat(620_000)}</div>`;
    const { told } = await readPage(conversation('', asked) + padding);
    expect(told.turns).toHaveLength(1);
  }, 150_000);

  it.each([
    ['no address', ['page.html'], /^Usage: /],
    ['no file', ['--url', url], /^Usage: /],
    ['an option it does not know', ['--page', url, 'page.html'], /^Usage: /],
    ['an address of another kind', ['--url', 'file:///etc/hosts', 'page.html'], /not a web address/],
    ['a file that is not there', ['--url', url, 'nowhere.html'], /cannot be read/],
    ['an address nobody knows', ['--url', 'https://www.example/', 'page.html'], /No site profile/],
    ['a page without messages', ['--url', url, 'empty.html'], /none of the messages/],
  ])('says why in one sentence, and fails: %s', async (_, args, why) => {
    await writeFile(join(folder, 'page.html'), '<p>Nothing');
    await writeFile(join(folder, 'empty.html'), conversation('', ''));
    const { code, said } = await read(...args);
    const told = JSON.parse(said);
    expect(code).toBe(1);
    expect(told).toEqual({ site: null, reason: expect.stringMatching(why) });
  });
});
