import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { builtInPacks } from '@/lib/packs/catalogue';
import { startDesk } from '../desk/server';
import type { Scene } from '../stage/firefox-scene';
import { press, reads, wordsIn } from '../stage/hands';
import { type HttpsFront, httpsFront } from '../stage/https-front';
import { keptUnder } from '../stage/kept';
import { type Theatre, theatres } from '../stage/theatre';
import { waitFor } from '../stage/wait-for';

const reminders = builtInPacks.flatMap((pack) => pack.reminders);
const fr = speaker('fr', 'vous');
const en = speaker('en', 'vous');
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** What an agent does with the panel on an ordinary day, at the demonstration desk. */
describe.each(['Chromium', 'Firefox'] as const)('a day at the desk in %s', (name) => {
  let desk: Awaited<ReturnType<typeof startDesk>>;
  let front: HttpsFront;
  let theatre: Theatre;
  let panel: Scene;
  const at = (path: string) => `${front.url}/desk/${path}?lang=fr&pace=hand`;
  const shown = async () => {
    const seen = await wordsIn(panel);
    return reminders.filter(({ text }) =>
      [text.fr.vous, text.fr.tu, text.en].some((words) => seen.includes(oneLine(words))),
    );
  };
  const isGone = (words: string) =>
    waitFor(`“${words}” to be gone`, async () => !(await wordsIn(panel)).includes(oneLine(words)));

  beforeAll(async () => {
    desk = await startDesk();
    front = await httpsFront(desk.port);
    theatre = await theatres[name]({ locale: 'fr-FR' });
  });
  afterAll(async () => {
    await theatre?.close();
    await front?.close();
    await desk?.close();
  });

  test('the welcome page opens by itself, says what leaves, and leads to the panel', async () => {
    const seen = await reads(theatre.page, fr('welcome.open'));
    expect(seen).toContain(oneLine(fr('welcome.leaves')));
    await theatre.goto(at('tickets/4821'));
    panel = await theatre.panel();
    await reads(panel, fr('panel.notAllowed.title'));
  });

  test('something that is no address is answered in words, and nothing is asked of the browser', async () => {
    await panel.type('input', 'notre outil');
    await press(panel, fr('panel.notAllowed.allow'));
    await reads(panel, fr('site.address.not-an-address'));
    await panel.run(() => document.querySelector('input')?.focus());
    await panel.run(() => document.querySelector('input')?.select());
    await panel.type('input', front.url);
    await theatre.allow('localhost', () => press(panel, fr('panel.notAllowed.allow')));
  });

  test('an intention chosen for the shift stays in sight', async () => {
    const starter = builtInPacks[0]?.starters[0]?.text.fr ?? '';
    await press(panel, starter);
    await reads(panel, fr('panel.intention.kept'));
    expect(await wordsIn(panel)).toContain(oneLine(starter));
  });

  test('a third complaint: the cue in their words, one reminder, and why this, why now', async () => {
    await reads(panel, fr('cue.may.repeat'));
    await waitFor('a reminder', async () => (await shown()).length === 1);
    const [reminder] = await shown();
    await press(panel, fr('panel.nudge.whyThis'));
    await reads(panel, oneLine(reminder?.why.fr ?? ''));
  });

  test('“not this” takes it away at once, “no, not that” takes the cue away', async () => {
    await press(panel, fr('panel.nudge.not-this'));
    await waitFor('the reminder to be gone', async () => (await shown()).length === 0);
    await press(panel, fr('panel.cue.notThat'));
    await isGone(fr('cue.may.repeat'));
  });

  test('a draft is read as they would, formulas underlined with what each needs, and is forgotten', async () => {
    await theatre.page.type(
      '[contenteditable="true"]',
      'Nous mettons tout en œuvre pour résoudre votre problème.',
    );
    await press(panel, fr('panel.foot.read'));
    await reads(panel, 'Nous mettons tout en œuvre');
    await reads(panel, fr('panel.read.needs'));
    await press(panel, fr('panel.read.close'));
    await isGone('Nous mettons tout en œuvre');
  });

  test('silence is one click, told to nobody, and ends with one click', async () => {
    await press(panel, fr('panel.silence.hour'));
    await press(panel, fr('panel.silence.speakAgain'));
    await reads(panel, fr('panel.silence.hour'));
  });

  test('a reflection at any time: kept, found, changed, deleted and brought back', async () => {
    await press(panel, fr('panel.foot.reflect'));
    await press(panel, fr('reflection.glad'));
    await panel.type('textarea', 'Le prénom du livreur, retrouvé.');
    await press(panel, fr('reflection.save'));
    await reads(panel, fr('reflection.kept'));
    await theatre.gotoOwn('journal.html');
    await reads(theatre.page, 'retrouvé');
    await theatre.page.type('input', 'livreur');
    await reads(theatre.page, 'retrouvé');
    await press(theatre.page, 'retrouvé');
    await press(theatre.page, fr('journal.remove'));
    await reads(theatre.page, fr('journal.removed'));
    await press(theatre.page, fr('journal.bringBack'));
    await reads(theatre.page, 'retrouvé');
  });

  test('the language and the register change everywhere at once', async () => {
    await theatre.gotoOwn('settings.html');
    await press(theatre.page, 'tu');
    await press(theatre.page, 'English');
    await reads(theatre.page, en('settings.limits'));
    await reads(panel, en('panel.foot.settings'));
  });

  test('a site taken back is left at that instant', async () => {
    await theatre.goto(at('tickets/4830'));
    await reads(panel, en('panel.transactional'));
    await theatre.gotoOwn('settings.html');
    const noted = async () => JSON.parse(await keptUnder(theatre.page, 'sites')).sites.health;
    await expect.poll(noted, { timeout: 10_000 }).toHaveProperty(['https://localhost/*']);
    await press(theatre.page, en('settings.sites.takeBack'));
    await reads(theatre.page, en('settings.sites.none'));
    // What was noted about reading there goes with it.
    await expect.poll(noted, { timeout: 10_000 }).toEqual({});
    await theatre.goto(at('tickets/4830'));
    await reads(panel, en('panel.notAllowed.title'));
  });

  test('everything is erased in two steps, and the passport says so', async () => {
    await theatre.gotoOwn('settings.html');
    await press(theatre.page, en('passport.erase'));
    await press(theatre.page, en('passport.erase.confirm'));
    await reads(theatre.page, new RegExp(`${en('passport.erased')}|${fr('passport.erased')}`));
    await theatre.gotoOwn('journal.html');
    await reads(theatre.page, fr('journal.empty'));
  });
});
