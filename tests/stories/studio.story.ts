import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { builtInPacks } from '@/lib/packs/catalogue';
import { openEnvelope } from '@/lib/packs/open';
import { canned } from '@/lib/studio/canned.en';
import type { Scene } from '../stage/firefox-scene';
import { forgetReminders } from '../stage/forget-reminders';
import { paste, press, reads, wordsIn } from '../stage/hands';
import { type PackAddress, packAddress } from '../stage/pack-address';
import { type RequestTracker, startRequestTracker } from '../stage/request-tracker';
import { type SavedFile, type Theatre, theatres } from '../stage/theatre';
import { meetAnger, signIn } from '../stage/tracker-agent';
import { waitFor } from '../stage/wait-for';

const say = speaker('en', 'vous');
const [core] = builtInPacks;
const coreSays = (id: string) => core?.reminders.find((one) => one.id === id)?.text.en ?? '';
const difficult = core?.moments.find(({ id }) => id === 'difficult')?.name.en ?? '';
const replies = canned.flatMap(({ says }) => (says.includes('\n') ? [] : [says])).slice(0, 30);
const ours = 'Which of their words is the heaviest? It may be the place to begin.';
const calmer = 'Which of their days is this about? It may be the place to begin.';
const inFrench = 'Quel mot pèse le plus ? Tout peut commencer par lui.';
const passphrase = 'three calm words and a door';

let desk: RequestTracker;
let folder: string;
beforeAll(async () => {
  desk = await startRequestTracker();
  await desk.speak('en');
  folder = await mkdtemp(join(tmpdir(), 'aparte-studio-'));
});
afterAll(async () => {
  await desk?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['Chromium', 'Firefox'] as const)('a trainer’s half hour in %s', (browser) => {
  let theatre: Theatre;
  let panel: Scene | null = null;
  let address: PackAddress;
  let first: SavedFile;
  let clicks = 0;
  const click = (label: string) => {
    clicks += 1;
    return press(theatre.page, label);
  };
  /** How many clicks this takes: the budgets of the studio are counted, not felt. */
  const counted = async (act: () => Promise<unknown>) => {
    clicks = 0;
    await act();
    return clicks;
  };
  const write = (label: string, words: string) => paste(theatre.page, label, words, '[data-open]');
  const openKey = async () => {
    await paste(theatre.page, say('studio.key.passphrase'), passphrase);
    await click(say('studio.key.unlock'));
    await reads(theatre.page, say('studio.key.open'));
  };
  const sentence = async (form: RegExp) => Number(form.exec(await reads(theatre.page, form))?.[1]);

  beforeAll(async () => {
    address = await packAddress();
    theatre = await theatres[browser]({ locale: 'en-US' });
    await signIn(theatre, desk);
  });
  afterAll(async () => {
    await theatre?.close();
    await address?.close();
  });

  test('thirty canned replies, pasted, become set phrases that say what each one needs', async () => {
    await theatre.gotoOwn('studio.html');
    await paste(theatre.page, say('studio.new.name'), 'Spring');
    await click(say('studio.new.fromReplies'));
    await paste(theatre.page, say('studio.replies.paste'), replies.join('\n\n'));
    await click(say('studio.replies.propose', { count: 30 }));
    const found = await reads(theatre.page, /\d+ set phrases/);
    expect(Number(/(\d+) set phrases/.exec(found)?.[1])).toBeGreaterThan(5);
    const add = /Add these \d+ phrases/.exec(await reads(theatre.page, /Add these \d+ phrases/))?.[0] ?? '';
    await click(add);
    await reads(theatre.page, /\d+ set phrases are in the pack now/);
  });

  test('a reminder takes the place of a built-in one, two others fall silent, each within two clicks', async () => {
    await click(difficult);
    const below = await reads(theatre.page, /\d+ reminders are there already/);
    await click(/\d+ reminders are there already/.exec(below)?.[0] ?? '');
    for (const id of ['D3', 'D9']) {
      expect(
        await counted(() => click(say('studio.below.retireOne', { text: coreSays(id) }))),
      ).toBeLessThanOrEqual(2);
    }
    await click(say('studio.below.replaceOne', { text: coreSays('D1') }));
    await write('English', 'You must begin with their heaviest word!');
    await write('Français · vous', inFrench);
    await write('Français · tu', inFrench);
    await reads(theatre.page, '“must” judges or obliges');
  });

  test('what guilts is told with its reason, and what needs no thought is mended by one click', async () => {
    await click(say('studio.place.check'));
    const seen = await reads(theatre.page, say('studio.check.error', { count: 1 }));
    expect(seen).toContain('“must” judges or obliges');
    await click(say('studio.goThere'));
    await write('English', ours);
    await click(say('studio.place.check'));
    const isFine = async () => !/must be mended/.test(await wordsIn(theatre.page));
    await waitFor('nothing that must be mended', isFine);
    const mendAll = /Mend all \d+ that need no thought/.exec(await wordsIn(theatre.page))?.[0];
    if (mendAll) await click(mendAll);
  });

  test('it is rehearsed, and narrowed right where it is written: the sentence counts again', async () => {
    await click(difficult);
    await click(ours);
    const often = /would be said in (\d+) of \d+ conversations/;
    const before = await sentence(often);
    expect(before).toBeGreaterThan(3);
    await click(say('studio.narrow'));
    await click(say('kind.ticket'));
    await waitFor('fewer conversations', async () => (await sentence(often)) < before);
    expect(await sentence(often)).toBeGreaterThan(0);
    await click(say('studio.place.rehearsal'));
    await reads(theatre.page, /It would speak in \d+ of \d+ conversations/);
    await click('speaks once');
    await reads(theatre.page, ours);
  });

  test('it is signed and published within three clicks, once the key is made', async () => {
    await click(say('studio.place.publish'));
    await paste(theatre.page, say('studio.key.name'), 'Training, Lafayette');
    await paste(theatre.page, say('studio.key.passphrase'), passphrase);
    await paste(theatre.page, say('studio.key.again'), passphrase);
    await click(say('studio.key.make'));
    await reads(theatre.page, say('studio.key.open'));
    first = await theatre.saved(async () => {
      expect(
        await counted(() => click(say('studio.publish.sign', { version: '0.1.0' }))),
      ).toBeLessThanOrEqual(3);
    });
    expect(first.name).toMatch(/^spring-0\.1\.0\.aparte-pack\.json$/);
    expect(await openEnvelope(first.text)).toMatchObject({ is: 'signed' });
  });

  test('an agent opens the file, and meets the reminder on Request Tracker at the right moment', async () => {
    const path = join(folder, `${browser}-${first.name}`);
    await writeFile(path, first.text);
    await theatre.gotoOwn('settings.html');
    await theatre.give('#packs input[type="file"]', path);
    expect(await counted(() => click(say('packs.accept.unknown-publisher')))).toBe(1);
    await reads(theatre.page, 'signed by Training, Lafayette');
    await meets(ours);
  });

  test('the next version travels by address, and the panel has its words without anybody doing anything', async () => {
    await theatre.gotoOwn('studio.html');
    await click('Spring');
    await click(difficult);
    await click(ours);
    await write('English', calmer);
    await click(say('studio.place.publish'));
    await openKey();
    const second = await theatre.saved(() => click(say('studio.publish.sign', { version: '0.2.0' })));
    address.answer({ is: 'pack', text: second.text });
    await theatre.gotoOwn('settings.html');
    await click(say('packs.addresses'));
    await theatre.page.type(
      '#packs input[inputmode="url"]',
      address.url.replace('localhost', 'packs.localhost'),
    );
    await theatre.allow('packs.localhost', () => click(say('packs.address.add')));
    await reads(theatre.page, say('packs.news', { version: '0.2.0' }));
    await meets(calmer);
  });

  test('the trainer steps back in one click: the old words, as a new version, are in the panel', async () => {
    await theatre.gotoOwn('studio.html');
    await click('Spring');
    await click(say('studio.place.publish'));
    await click(say('studio.versions.back', { version: '0.1.0' }));
    await reads(theatre.page, say('studio.publish.failed.locked'));
    await openKey();
    const third = await theatre.saved(async () => {
      expect(await counted(() => click(say('studio.versions.back', { version: '0.1.0' })))).toBe(1);
    });
    address.answer({ is: 'pack', text: third.text });
    await theatre.gotoOwn('settings.html');
    await click(say('packs.address.lookNow'));
    await reads(theatre.page, say('packs.news', { version: '0.2.1' }));
    await meets(ours);
  });

  async function meets(words: string) {
    await forgetReminders(theatre);
    panel = await meetAnger(theatre, desk, panel, words);
  }
});
