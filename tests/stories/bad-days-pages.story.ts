import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { press, reads } from '../stage/hands';
import { editor, never, type Said, type SmallDesk, startSmallDesk, ticketPage } from '../stage/small-desk';
import { type Theatre, theatres } from '../stage/theatre';

const say = speaker('en', 'vous');
const plain: Said = { by: 'customer', words: '<p>Hello, where is my parcel 4182? Thank you.</p>' };
/** Angry, with a word of its own for each page: what stands in the panel is then of this page, not of the last. */
const angry = (word: string): Said => ({
  by: 'customer',
  words: `<p>I have waited for two weeks and nobody answers me. I am furious, this is ${word}!</p>`,
});
/** Does harm wherever it becomes part of a page; here it stands as words. */
const harm = '<img src="x" onerror="harmed = true"><script>harmed = true</script>';
const asWords = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

let desk: SmallDesk;
let theatre: Theatre;
let panel: Scene;
beforeAll(async () => {
  desk = await startSmallDesk();
  theatre = await theatres.Chromium({ locale: 'en-US' });
  await theatre.goto(desk.show('/desk/tickets/1', ticketPage('1', [plain])));
  panel = await allowHere(theatre, desk.url);
  await reads(panel, say('panel.transactional'));
});
afterAll(async () => {
  await theatre?.close();
  await desk?.close();
});

const open = (id: string, said: Said[], more?: string) =>
  theatre.goto(desk.show(`/desk/tickets/${id}`, ticketPage(id, said, more)));

/** A form opens and closes: the panel still answers the hand. */
async function stillAnswers() {
  await press(panel, say('panel.foot.reflect'));
  await reads(panel, say('reflection.title'));
  await press(panel, say('reflection.nothing'));
}

describe('on a page of unusual size', () => {
  test('a message of 2 MB is read as far as anybody would, and the panel still answers', async () => {
    const { words } = angry('outrageous');
    await open('2', [
      { by: 'customer', words: `${words}<p>${'All work and no play. '.repeat(100_000)}</p>` },
    ]);
    await reads(panel, 'outrageous');
    await stillAnswers();
  });

  test('of 5,000 messages only the latest matter, and the next one is heard at once', async () => {
    const long = Array.from(
      { length: 4_998 },
      (_, at): Said => ({
        by: at % 2 === 0 ? 'customer' : 'agent',
        words: `<p>${at === 0 ? 'I feel so disappointed by all this. ' : ''}Message ${at + 1}</p>`,
      }),
    );
    await open('3', [
      ...long,
      { by: 'customer', words: '<p>I am leaving, cancel my contract.</p>' },
      angry('unacceptable'),
    ]);
    const seen = await reads(panel, 'unacceptable');
    expect(seen).not.toContain('disappointed');
    await stillAnswers();
    await theatre.page.run(() => {
      const last = document.querySelector('.turn:last-child')?.cloneNode(true) as HTMLElement;
      last.dataset.turnId = 't-new';
      last.querySelector('.turn-body')?.replaceChildren('I am worried sick that nobody will come.');
      document.querySelector('.thread')?.append(last);
    });
    await reads(panel, say('cue.may.worry'));
  });
});

describe('on a page with unusual words', () => {
  const harmed = () =>
    panel.run(() => ({
      done: Reflect.get(window, 'harmed') as unknown,
      made: document.querySelectorAll('img, script:not([src]), iframe, mark *').length,
    }));

  test('what is written from right to left, and in pictures, stands beside what is heard', async () => {
    const { words } = angry('outrageous 😡');
    await open('4', [{ by: 'customer', words: `<p dir="auto">مرحبا 👋🏽 هذا غير مقبول.</p>${words}` }]);
    await reads(panel, 'outrageous');
  });

  test('markup in a message or in a name is words, and becomes no element of the panel', async () => {
    const { words } = angry(asWords('<b>unacceptable</b>'));
    await open('5', [{ by: 'customer', words: `<p>${asWords(harm)}</p>${words}` }]);
    await reads(panel, 'unacceptable');
    expect(await harmed()).toEqual({ done: undefined, made: 0 });
  });

  test('the draft is read back as it was written, markup, Arabic and pictures included', async () => {
    const draft = `مرحبا 👩🏽‍🚒 ${harm} We apologise for any inconvenience.`;
    await open('6', [angry('outrageous')]);
    await reads(panel, 'outrageous');
    await theatre.page.run((words) => document.querySelector('.editor')?.replaceChildren(words), draft);
    await press(panel, say('panel.foot.read'));
    // The formula is underlined and numbered: up to there it stands as it was written.
    expect(await reads(panel, 'inconvenience')).toContain(draft.slice(0, -1));
    expect(await harmed()).toEqual({ done: undefined, made: 0 });
    await press(panel, say('panel.read.close'));
  });
});

describe('on a page that breaks its own rules', () => {
  test('a frame that never loads keeps nothing from being read', async () => {
    const waiting = `<section class="composer" data-composer="ticket">
      <iframe data-composer-frame src="${never}"></iframe></section>`;
    // The page itself never ends loading: one goes there and does not wait.
    const address = desk.show('/desk/tickets/7', ticketPage('7', [angry('unacceptable')], waiting));
    await theatre.page.run((url) => location.assign(url), address);
    await reads(panel, 'unacceptable');
    await stillAnswers();
  });

  test('a message nobody can believe is refused, and named as a fault after a few', async () => {
    const id = '9'.repeat(300);
    await open(id, [angry('outrageous')]);
    await reads(panel, say('panel.blind.profile-faulty'));
    await open('8', [angry('unacceptable')], editor);
    await reads(panel, 'unacceptable');
  });
});
