import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { builtInPacks } from '@/lib/packs/catalogue';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { press, reads, wordsIn } from '../stage/hands';
import { listenToPanel, saidByPanel } from '../stage/panel-proof';
import { type SmallDesk, startSmallDesk, ticketPage } from '../stage/small-desk';
import { type Theatre, theatres } from '../stage/theatre';
import { waitFor } from '../stage/wait-for';

const say = speaker('en', 'vous');
const difficult = builtInPacks[0]?.moments.find(({ id }) => id === 'difficult')?.name.en ?? '';
const furious = '<p>This is unacceptable, I am furious.</p>';
const plain = [{ by: 'customer', words: '<p>Hello, where is my parcel 4182? Thank you.</p>' }];
const said = [{ by: 'customer', words: furious }];

/** Angry words, and something that keeps them from being read for certain; neighbours have another reason each. */
const pages = [
  ['at an address nobody knows', '/anywhere/12', `<!doctype html><main>${furious}</main>`, 'no-profile'],
  ['of a known tool, where no conversation is open', '/desk/list', ticketPage('3', said), 'no-interaction'],
  ['without a message', '/desk/tickets/4', ticketPage('4', []) + furious, 'no-messages'],
  [
    'whose messages have another shape since last night',
    '/desk/tickets/5',
    ticketPage('5', said).replaceAll('turn-body', 'turn-text'),
    'roles-unknown',
  ],
  ['that names another conversation', '/desk/tickets/7', ticketPage('8', said), 'id-contradicts'],
  [
    'that does not say who wrote',
    '/desk/tickets/6',
    ticketPage('6', [{ by: 'x', words: furious }]),
    'roles-unknown',
  ],
] as const;

let desk: SmallDesk;
beforeAll(async () => {
  desk = await startSmallDesk();
});
afterAll(() => desk?.close());

describe.each(['Chromium', 'Firefox'] as const)('a page that cannot be read, in %s', (browser) => {
  let theatre: Theatre;
  let panel: Scene;
  beforeAll(async () => {
    theatre = await theatres[browser]({ locale: 'en-US' });
    await theatre.goto(desk.show('/desk/tickets/1', ticketPage('1', plain)));
    panel = await allowHere(theatre, desk.url);
    await reads(panel, say('panel.transactional'));
  });
  afterAll(() => theatre?.close());

  test.each(pages)(
    '%s: named as such in one calm line, and nothing is guessed',
    async (_, path, page, reason) => {
      await theatre.goto(desk.show(path, page));
      const seen = await reads(panel, say(`panel.blind.${reason}`));
      // Between two conversations there is nothing to see, which is no failure.
      const title = reason === 'no-interaction' ? 'panel.nowhere.title' : 'panel.blind.title';
      expect(seen).toContain(say(title));
      expect(seen).not.toContain(say('panel.trouble.port'));
      await listenToPanel(panel);
      expect(await wordsIn(panel)).not.toMatch(/unacceptable|furious/);
      expect(await panel.run(() => document.querySelectorAll('mark, [role="alert"]').length)).toBe(0);
      expect((await saidByPanel(panel)).reminders).toEqual([]);
    },
  );

  test('there the agent says where the conversation stands, and is answered', async () => {
    await theatre.goto(desk.show('/anywhere/13', '<!doctype html><main>A tool nobody knows</main>'));
    await reads(panel, say('panel.blind.no-profile'));
    await listenToPanel(panel);
    await press(panel, difficult);
    await waitFor('a reminder', async () => (await saidByPanel(panel)).reminders.length === 1);
  });
});
