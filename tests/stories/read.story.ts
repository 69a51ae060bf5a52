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

  it('guesses at a page that no profile knows, and says that it would ask first', async () => {
    const said = (who: string, name: string, at: string, words: string) =>
      `<li class="post post--${who}"><b class="author">${name}</b><time datetime="${at}">${at}</time><p class="words">${words}</p></li>`;
    const posts =
      said('requester', 'Zoé', '2026-03-02T09:00:00Z', 'Où est ma commande ?') +
      said('staff', 'Sami', '2026-03-02T09:10:00Z', 'Elle part ce soir.');
    const page = `<!doctype html><h1>Demande 31</h1><div>Statut <span class="status">Résolu</span></div>
      <ol class="thread">${posts}</ol><textarea placeholder="Votre réponse"></textarea>`;
    await writeFile(join(folder, 'nobody.html'), page);
    const { code, said: out } = await read('--url', 'https://aide.rue.example/demandes/31', 'nobody.html');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      site: 'guess',
      confidence: 0.97,
      asksFirst: true,
      kind: 'ticket',
      id: '31',
      ended: true,
      composer: 'idle',
      turns: [
        { author: 'customer', name: 'Zoé', text: 'Où est ma commande ?', at: '2026-03-02T09:00:00Z' },
        { author: 'agent', name: 'Sami', text: 'Elle part ce soir.', at: '2026-03-02T09:10:00Z' },
      ],
    });
  });

  it.each([
    [
      'search results',
      'https://aide.rue.example/recherche/31',
      '<ol><li><h3><a href="/t/1">Colis</a></h3><b class="author">Zoé</b><p>Où est-il ?</p></li></ol>',
    ],
    [
      'signing in',
      'https://aide.rue.example/demandes/31',
      '<form><input name="user"><input type="password"></form>',
    ],
    [
      'a ticket that does not say who speaks',
      'https://aide.rue.example/demandes/31',
      '<div class="message"><b>Zoé</b><p>Bonjour</p></div><div class="message"><b>Sami</b><p>Bonjour</p></div><textarea></textarea>',
    ],
  ])('does not guess at %s', async (_, address, page) => {
    await writeFile(join(folder, 'other.html'), page);
    const { code, said } = await read('--url', address, 'other.html');
    expect(code).toBe(1);
    expect(JSON.parse(said)).toEqual({ site: null, reason: expect.stringMatching(/No site profile/) });
  });

  it('tells kind and number where only the address is known', async () => {
    await writeFile(join(folder, 'front.html'), '<p>Bonjour');
    const { code, said } = await read('--url', 'https://app.frontapp.com/open/cnv_1a2b3c', 'front.html');
    expect(code).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      site: null,
      reason: expect.stringMatching(/address alone/),
      id: 'cnv_1a2b3c',
    });
  });

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
