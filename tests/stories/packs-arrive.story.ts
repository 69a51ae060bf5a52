import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { fingerprint } from '@/lib/packs/fingerprint';
import { signPack } from '@/lib/packs/sign';
import { textOf } from '@/lib/packs/text-of';
import { type KeyPair, makeSigningKey } from '@/lib/signed';
import { quiet, saidToAnger } from '../stage/angry-customer';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { press, reads, wordsIn } from '../stage/hands';
import { type PackAddress, packAddress } from '../stage/pack-address';
import { type SmallDesk, startSmallDesk, ticketPage } from '../stage/small-desk';
import { springPack, springWords } from '../stage/spring-pack';
import { type Theatre, theatres } from '../stage/theatre';
import { waitFor } from '../stage/wait-for';

const say = speaker('en', 'vous');
const pickFile = '#packs input[type="file"]';
let desk: SmallDesk;
let folder: string;
let trainer: KeyPair;
let stranger: KeyPair;

beforeAll(async () => {
  desk = await startSmallDesk();
  folder = await mkdtemp(join(tmpdir(), 'aparte-packs-'));
  [trainer, stranger] = await Promise.all([makeSigningKey(), makeSigningKey()]);
});
afterAll(async () => {
  await desk?.close();
  await rm(folder, { recursive: true, force: true });
});

const signed = (version: string, by: KeyPair) =>
  signPack(textOf(springPack(version)), by.privateKey, by.publicKey);
async function fileOf(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe.each(['Chromium', 'Firefox'] as const)('packs in %s', (browser) => {
  let theatre: Theatre;
  let panel: Scene;
  let address: PackAddress;

  beforeAll(async () => {
    address = await packAddress();
    theatre = await theatres[browser]({ locale: 'en-US' });
    await theatre.goto(desk.show('/desk/tickets/100', ticketPage('100', [])));
    panel = await allowHere(theatre, desk.url);
  });
  afterAll(async () => {
    await theatre?.close();
    await address?.close();
  });

  const spoken = saidToAnger(
    () => theatre,
    () => panel,
    () => desk,
  );
  const settings = () => theatre.gotoOwn('settings.html');
  const lookNow = async (answer: string | RegExp) => {
    await settings();
    await press(theatre.page, say('packs.address.lookNow'));
    await reads(theatre.page, answer);
  };

  test('a file from somebody unknown asks first, and shows the key to compare', async () => {
    await settings();
    await theatre.give(pickFile, await fileOf('spring-1.0.0.json', await signed('1.0.0', trainer)));
    const asked = await reads(
      theatre.page,
      say('packs.arrival', { name: 'Spring, delivery delays', version: '1.0.0' }),
    );
    expect(asked).toContain(await fingerprint(trainer.publicKey));
    expect(asked).toContain('Training, Lafayette');
    await press(theatre.page, say('packs.accept.unknown-publisher'));
    await reads(theatre.page, 'signed by Training, Lafayette');
    await spoken(springWords['1.0.0']);
  });

  test('what was changed on the way, signed by another, or is no pack at all is refused, with the reason', async () => {
    await settings();
    const good = await signed('1.1.0', trainer);
    const forged = JSON.parse(good) as { payload: string };
    const payload = Buffer.from(
      textOf(springPack('1.1.0')).replace('Begin with that one', 'Begin with the worst'),
    ).toString('base64url');
    const files: [string, string, Parameters<typeof say>[0]][] = [
      ['forged.json', JSON.stringify({ ...forged, payload }), 'packs.problem.damaged'],
      ['cut.json', good.slice(0, -200), 'packs.problem.damaged'],
      ['swapped.json', await signed('1.1.0', stranger), 'packs.problem.other-publisher'],
      ['page.json', '<!doctype html><script>alert(1)</script>', 'packs.problem.not-a-pack'],
      ['deep.json', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'packs.problem.too-deep'],
    ];
    for (const [name, text, reason] of files) {
      await theatre.give(pickFile, await fileOf(name, text));
      await reads(theatre.page, say(reason));
      await reads(theatre.page, say('packs.problem.safe'));
    }
    expect(await wordsIn(theatre.page)).toContain('Version 1.0.0');
  });

  test('an address is asked only after the browser has agreed, and its news are told in plain words', async () => {
    address.answer({ is: 'pack', text: await signed('1.1.0', trainer) });
    const url = address.url.replace('localhost', 'packs.localhost');
    await settings();
    expect(address.asked).toEqual([]);
    await press(theatre.page, say('packs.addresses'));
    await theatre.page.type('#packs input[inputmode="url"]', url);
    await theatre.allow('packs.localhost', () => press(theatre.page, say('packs.address.add')));
    const seen = await reads(theatre.page, say('packs.news', { version: '1.1.0' }));
    expect(seen).toContain('New words for version 1.1.0.');
    expect(seen).toContain(springWords['1.1.0']);
    // The panel, which was open all the time, says that there is news, and speaks with the new words.
    await reads(panel, say('panel.packNews', { name: 'Spring, delivery delays' }));
  });

  test('the question says nothing about anybody, and the next one is conditional', async () => {
    const [first] = address.asked;
    for (const name of ['cookie', 'authorization', 'referer'])
      expect(first?.headers).not.toHaveProperty(name);
    expect(JSON.stringify(first?.headers)).not.toContain('a9a47e00');
    await press(theatre.page, say('packs.address.lookNow'));
    await waitFor('a second question', () => address.asked.length > 1);
    expect(address.asked[1]?.headers['if-none-match']).toMatch(/^"[0-9a-f]{16}"$/);
  });

  test('an address for packs is no place where Aparté reads', async () => {
    const scripts = await theatre.page.run(async () => {
      const { scripting } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
        scripting: { getRegisteredContentScripts: () => Promise<{ matches: string[] }[]> };
      };
      return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
    });
    expect(scripts).toEqual(['https://localhost/*']);
  });

  test('a line that is kept out is not said, and is said again when it is let in', async () => {
    await press(theatre.page, say('packs.news.seen'));
    await press(theatre.page, say('packs.items', { count: 2 }));
    await press(theatre.page, say('packs.keepOutOne', { text: springWords['1.1.0'] }));
    await reads(theatre.page, say('packs.keptOut'));
    // The other line speaks for any other conversation: the pack is there, and this line is not.
    await spoken(quiet);
    expect(await wordsIn(panel)).not.toContain(springWords['1.1.0']);
    expect(await wordsIn(panel)).not.toContain(say('panel.packNews.see'));
    await settings();
    await press(theatre.page, say('packs.items', { count: 2 }));
    await press(theatre.page, say('packs.letInOne', { text: springWords['1.1.0'] }));
    await waitFor('it to be in', async () => !(await wordsIn(theatre.page)).includes(say('packs.keptOut')));
    await spoken(springWords['1.1.0']);
  });

  test('an address that serves an error, garbage, an older version or more than anybody could read changes nothing', async () => {
    const bad: [Parameters<PackAddress['answer']>[0], Parameters<typeof say>[0]][] = [
      [{ is: 'status', code: 500 }, 'packs.address.status'],
      [{ is: 'garbage' }, 'packs.address.not-text'],
      [{ is: 'endless' }, 'packs.address.too-large'],
      [{ is: 'pack', text: await signed('1.2.0', stranger) }, 'packs.address.other-publisher'],
    ];
    for (const [manner, reason] of bad) {
      address.answer(manner);
      await lookNow(say(reason));
      expect(await wordsIn(theatre.page)).toContain('Version 1.1.0');
    }
    expect(address.taken()).toBeLessThan(40_000_000);

    // Replayed: what its publisher has long mended does not come back without a word.
    address.answer({ is: 'pack', text: await signed('1.0.0', trainer) });
    await lookNow(say('packs.arrival', { name: 'Spring, delivery delays', version: '1.0.0' }));
    await press(theatre.page, say('packs.decline'));
    await waitFor(
      'the door to be free',
      async () => !(await wordsIn(theatre.page)).includes(say('packs.decline')),
    );
    expect(await wordsIn(theatre.page)).toContain('Version 1.1.0');
  });

  test('the agent goes back by one click, and removes the pack by one', async () => {
    await press(theatre.page, say('packs.goBack', { version: '1.0.0' }));
    await reads(theatre.page, 'Version 1.0.0');
    await press(theatre.page, say('packs.removeOne', { name: 'Spring, delivery delays' }));
    await waitFor(
      'the pack to be gone',
      async () => !(await wordsIn(theatre.page)).includes('Spring, delivery delays'),
    );
  });
});
