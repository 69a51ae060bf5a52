import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { press, reads } from '../stage/hands';
import { showMe } from '../stage/show-me';
import { type SmallDesk, startSmallDesk } from '../stage/small-desk';
import { type Theatre, theatres } from '../stage/theatre';

const say = speaker('en', 'vous');
const asked = 'Where is my order, please?';
const answered = 'It leaves the depot tonight.';
const furious = 'This is unacceptable, I am furious.';

/** A tool nobody described, as a build writes it: no class, attribute or role says anything to a person. */
const line = (side: 'x1a9f' | 'k77qz', words: string) =>
  `<div class="css-1q2w3e"><div class="css-${side}"><span class="css-9zz1p">${words}</span></div></div>`;
const tool = (...lines: string[]) => `<!doctype html><title>Inbox</title>
  <div class="css-0aa1b"><div class="css-77ggh">${lines.join('')}</div>
  <div class="css-5tt4r"><textarea></textarea></div></div>`;
const conversation = (...more: string[]) =>
  tool(line('x1a9f', asked), line('k77qz', answered), line('x1a9f', 'Thank you, I will wait.'), ...more);
const traces = () => document.documentElement.outerHTML;

let desk: SmallDesk;
beforeAll(async () => {
  desk = await startSmallDesk();
});
afterAll(() => desk?.close());

describe.each(['Chromium', 'Firefox'] as const)('a page nobody described, in %s', (browser) => {
  let theatre: Theatre;
  let panel: Scene;
  let before: string;
  beforeAll(async () => {
    theatre = await theatres[browser]({ locale: 'en-US' });
    await theatre.goto(desk.show('/inbox/4711', conversation()));
    panel = await allowHere(theatre, desk.url);
    await reads(panel, say('panel.blind.no-profile'));
    before = await theatre.page.run(traces);
  });
  afterAll(() => theatre?.close());

  test('is taught by one message of each side, and what is read is said before it is kept', async () => {
    await press(panel, say('panel.blind.teach'));
    await showMe(panel, asked);
    await reads(panel, say('teach.step', { step: 2 }));
    await showMe(panel, answered);
    await reads(panel, say('teach.now', { turns: 3, customer: 2 }));
    await press(panel, say('teach.save'));
    await reads(panel, say('teach.saved', { name: 'localhost' }));
  });

  test('is as it was, with nothing of ours in it', async () => {
    expect(await theatre.page.run(traces)).toBe(before);
  });

  test('is read from then on: what arrives is heard, in another conversation and after a reload too', async () => {
    await theatre.goto(desk.show('/inbox/4711', conversation(line('x1a9f', furious))));
    await reads(panel, 'unacceptable');
    await theatre.goto(desk.show('/inbox/4712', tool(line('x1a9f', furious), line('k77qz', answered))));
    expect(await reads(panel, `localhost · ${say('kind.chat')}`)).not.toContain(say('panel.blind.title'));
  });

  test('stands in the settings with how reading goes, in counts and no words', async () => {
    await theatre.gotoOwn('settings.html');
    const seen = await reads(theatre.page, 'localhost');
    expect(seen).not.toMatch(/unacceptable|depot/);
  });
});
