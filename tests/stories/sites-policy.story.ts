import { afterAll, beforeAll, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import type { SiteFile } from '@/lib/sites/own-schema';
import demonstrationDesk from '@/lib/sites/profiles/demonstration-desk';
import { siteProfile } from '@/lib/sites/schema';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { press, reads } from '../stage/hands';
import { hardDesk, message, page, pane } from '../stage/hard-pages';
import { type SmallDesk, startSmallDesk, ticketPage } from '../stage/small-desk';
import { type Theatre, theatres } from '../stage/theatre';

const say = speaker('en', 'vous');
const [plain] = hardDesk.profile.views;
if (!plain) throw new Error('a desk without a view');
const broken: SiteFile = {
  ...hardDesk,
  id: 'broken-desk',
  profile: { ...hardDesk.profile, views: [{ ...plain, messages: 'div[[' }] },
};
/** The desk everybody knows, as this organisation calls it. */
const ours: SiteFile = {
  aparte: 'site/1',
  id: 'demonstration-desk',
  profile: siteProfile.parse({ ...demonstrationDesk, name: 'Our own counter' }),
};
const sites = [hardDesk, broken, { ...hardDesk, id: 'meddling-desk', script: 'alert(1)' }, ours].map((site) =>
  JSON.stringify(site),
);

let desk: SmallDesk;
let theatre: Theatre;
let panel: Scene;
beforeAll(async () => {
  desk = await startSmallDesk();
  theatre = await theatres.Firefox({ locale: 'en-US', managed: { sites } });
  await theatre.goto(
    desk.show('/plain/1', page(pane(1, message(1, 'in', 'Hello.') + message(2, 'out', 'Hi.')))),
  );
  panel = await allowHere(theatre, desk.url);
});
afterAll(async () => {
  await theatre?.close();
  await desk?.close();
});

test('a description in the browser’s policy is read by at once, and is nobody’s to forget', async () => {
  await reads(panel, `Hard desk · ${say('kind.chat')}`);
  await theatre.gotoOwn('settings.html');
  await press(theatre.page, say('settings.sites.detailsOf', { host: 'localhost' }));
  const seen = await reads(theatre.page, say('settings.sites.by.organisation'));
  expect(seen).toContain('Hard desk');
  expect(seen).toContain(say('settings.sites.save'));
  expect(seen).not.toContain(say('settings.sites.forget'));
});

test('what is not taken is named with its place in the list and why, and troubles no other', async () => {
  await theatre.gotoOwn('settings.html');
  const seen = await reads(theatre.page, say('settings.sites.notTaken'));
  const named = (at: number, why: string) => `${say('settings.sites.notTaken.one', { at })} ${why}`;
  const noSelector = say('settings.sites.problem.no-selector', { field: 'views.0.messages' });
  expect(seen).toContain(named(2, noSelector));
  expect(seen).toContain(named(3, say('settings.sites.problem.unknown-field', { field: 'script' })));
  await reads(theatre.page, 'Hard desk');
});

test('a description with the id of one that came with Aparté takes its place', async () => {
  await theatre.goto(desk.show('/desk/tickets/7', ticketPage('7', [{ by: 'customer', words: 'Hello.' }])));
  await reads(panel, `Our own counter · ${say('kind.ticket')}`);
});
