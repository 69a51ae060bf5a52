import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeSheets from 'write-excel-file/node';
import { speaker } from '@/lib/locales/say';
import { fingerprint } from '@/lib/packs/fingerprint';
import type { Pack } from '@/lib/packs/schema';
import { signPack } from '@/lib/packs/sign';
import { textOf } from '@/lib/packs/text-of';
import { makeSigningKey } from '@/lib/signed';
import { largestFile } from '@/lib/studio/limits';
import { codeIn } from '../stage/code-editor';
import type { Scene } from '../stage/firefox-scene';
import { paste, press, reads, wordsIn } from '../stage/hands';
import { oldPack } from '../stage/old-pack';
import { springPack, springWords } from '../stage/spring-pack';
import { beginPack, keptAfter, keptDraft, momentName } from '../stage/studio-desk';
import { type Theatre, theatres } from '../stage/theatre';
import { waitFor } from '../stage/wait-for';

const say = speaker('en', 'vous');
const difficult = momentName('difficult');
const fileField = 'input[type="file"]';
const regret = 'We truly regret any trouble this may have caused.';
const bear = 'Please bear with us while our colleagues look into the matter.';
const etudiee = 'Votre demande sera étudiée par le service compétent.';
const loyal = 'We value your loyalty and will do our utmost to assist you.';
const csv = [
  'id;Title;Body',
  `1;Delay;"<p>Hello {{name}},</p>\n<p>${regret}</p>\n<img src=""https://pictures.example/x.png"">"`,
  `2;Late;"<p>${bear}</p>\r\n<p>The file says ""soon""; we say&nbsp;<b>tomorrow</b>.</p>"`,
  `3;Late again;"${regret}\n\n${bear}"`,
].join('\r\n');
const rows = [
  ['Nom', 'Réponse', 'Interne'],
  ['Retard', etudiee, loyal],
  ['Merci', etudiee, loyal],
];
const asSheet = (data: string[][]) => writeSheets([{ sheet: 'Macros', data }]).toBuffer();
/** Small on the disk, a hundred times that when unpacked. */
const bomb = () => asSheet(Array.from({ length: 4_000 }, (_, at) => [`${at} ${'so long '.repeat(1_500)}`]));
const talk =
  'Customer: This is unacceptable. I am furious, and nobody answers!\nAgent: I am looking into it.';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aparte-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['Chromium', 'Firefox'] as const)('what trainers have already, in %s', (browser) => {
  let theatre: Theatre;
  let page: Scene;
  beforeAll(async () => {
    theatre = await theatres[browser]({ locale: 'en-US' });
    ({ page } = theatre);
    await theatre.gotoOwn('studio.html');
    await beginPack(page, 'Macros');
    await press(page, say('studio.place.replies'));
  });
  afterAll(() => theatre?.close());

  async function give(name: string, content: string | Uint8Array) {
    const path = join(folder, name);
    await writeFile(path, content);
    await theatre.give(fileField, path);
  }
  const found = (count: number) => say('studio.replies.propose', { count });
  const columns = () =>
    page.run(() =>
      [...(document.querySelector<HTMLSelectElement>('main select') ?? [])].map((one) => one.textContent),
    );
  const choose = (at: number) =>
    page.run((wanted) => {
      const list = document.querySelector<HTMLSelectElement>('main select');
      if (!list) return;
      list.value = wanted;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, String(at));

  test('a CSV file with HTML and lines of several lines becomes replies, and no picture of it is asked for', async () => {
    await give('macros.csv', csv);
    await press(page, found(3));
    const seen = await reads(page, regret);
    expect(seen).toContain(say('studio.replies.times', { count: 2 }));
    expect(seen).not.toMatch(/<p>|{{|&nbsp;/);
    expect((await theatre.requests()).filter((url) => url.includes('pictures.example'))).toEqual([]);
  });

  test('what is proposed is added, each phrase in its moment', async () => {
    const before = await keptDraft(page, 'macros');
    const add = /Add these \d+ phrases/.exec(await wordsIn(page))?.[0] ?? '';
    await press(page, add);
    await reads(page, /in the pack now, each in its moment/);
    const { phrases } = JSON.parse(await keptAfter(page, 'macros', before)) as Pack;
    expect(phrases).toMatchObject([
      { text: regret, lang: 'en', moment: 'difficult', needs: 'trouble' },
      { text: bear, lang: 'en', moment: 'listening', needs: 'reason' },
      { text: 'The file says "soon"; we say tomorrow.', lang: 'en', moment: 'answering', needs: 'date' },
    ]);
  });

  test('a spreadsheet is read as well, and another of its columns can be chosen', async () => {
    await give('macros.xlsx', await asSheet(rows));
    await waitFor('its columns', async () => (await columns()).join() === 'Nom,Réponse,Interne');
    await press(page, found(2));
    await reads(page, etudiee);
    await choose(2);
    await press(page, found(2));
    await reads(page, loyal);
    expect(await wordsIn(page)).not.toContain(etudiee);
  });

  test('what is no table, or far too much of one, is refused with its reason, and what was there stays', async () => {
    const packed = await bomb();
    expect(packed.length).toBeLessThan(largestFile);
    const files: [string, string | Uint8Array, Parameters<typeof say>[0]][] = [
      ['bomb.xlsx', packed, 'studio.replies.refused.too-large'],
      ['picture.csv', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13]), 'studio.replies.refused.not-a-table'],
      ['long.csv', 'One reply.\n'.repeat(5_002), 'studio.replies.refused.too-many-rows'],
      ['broken.xlsx', 'PK and nothing behind it', 'studio.replies.refused.not-a-table'],
      ['blank.csv', '\n \n;;\n', 'studio.replies.refused.empty'],
      ['open.csv', 'id;text\n1;"Never closed', 'studio.replies.refused.unreadable'],
    ];
    for (const [name, content, reason] of files) {
      await give(name, content);
      await reads(page, say(reason));
    }
    expect(await wordsIn(page)).toContain(loyal);
    await press(page, say('studio.back'));
  });

  test('a pack of the first format opens as one of today’s', async () => {
    await give('old-times.json', JSON.stringify(oldPack));
    await press(page, difficult);
    await reads(page, 'What did they hope for?');
    await press(page, say('studio.place.code'));
    const code = await waitFor('the code', () => codeIn(page));
    expect(JSON.parse(code)).toMatchObject({
      schema: 'aparte-pack/2',
      id: 'old-times',
      layer: 'organisation',
    });
    await press(page, say('studio.back'));
  });

  test('what is no pack, or was changed on its way, stays closed with the reason', async () => {
    const { publicKey, privateKey } = await makeSigningKey();
    const signed = await signPack(textOf(springPack('1.0.0')), privateKey, publicKey);
    const forged = { ...(JSON.parse(signed) as object), payload: Buffer.from('{}').toString('base64url') };
    await give('forged.json', JSON.stringify(forged));
    await reads(page, say('packs.problem.damaged'));
    await give('page.json', '<!doctype html>');
    await reads(page, say('packs.problem.not-a-pack'));
  });

  test('a signed pack is taken in, and says whose key it bears before it opens', async () => {
    const { publicKey, privateKey } = await makeSigningKey();
    await give('spring.json', await signPack(textOf(springPack('1.0.0')), privateKey, publicKey));
    const seen = await reads(page, say('studio.signed', { name: springPack('1.0.0').name.en }));
    expect(seen).toContain(await fingerprint(publicKey));
    await press(page, say('studio.signed.open'));
    await press(page, difficult);
    await reads(page, springWords['1.0.0']);
  });

  test('a conversation of one’s own is pasted, rehearsed, and kept as it should be', async () => {
    await press(page, say('studio.place.samples'));
    await press(page, say('studio.sample.paste'));
    await paste(page, say('studio.sample.paste.label'), talk);
    await press(page, say('studio.sample.paste.add', { count: 2 }));
    await paste(page, say('studio.sample.title'), 'Nobody answers', '[data-open]');
    await press(page, say('studio.place.rehearsal'));
    await press(page, say('studio.rehearsal.on.own'));
    await press(page, 'Nobody answers');
    await reads(page, springWords['1.0.0']);
    await press(page, say('studio.expect.keep'));
    await reads(page, say('studio.expect.kept'));
    await reads(page, say('studio.expect.met', { met: 1, all: 1 }));
  });

  test('a change that takes the words away from it is told, with what is said now', async () => {
    await press(page, difficult);
    await press(page, springWords['1.0.0']);
    await press(page, say('studio.narrow'));
    await press(page, say('kind.call'));
    await press(page, say('studio.place.rehearsal'));
    const seen = await reads(page, say('studio.expect.met', { met: 0, all: 1 }));
    expect(seen).toContain(say('studio.expect.wanted', { words: springWords['1.0.0'] }));
    expect(seen).toMatch(/Now: /);
    await press(page, say('studio.undo'));
    await reads(page, say('studio.expect.met', { met: 1, all: 1 }));
  });
});
