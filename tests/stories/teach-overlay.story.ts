import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Part, parts } from '@/lib/sites/teach/port';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { lessonFrom, type PageLesson } from '../stage/page-lesson';
import { type PageState, pageState } from '../stage/page-proof';
import { type SmallDesk, startSmallDesk } from '../stage/small-desk';
import { type Theatre, theatres } from '../stage/theatre';
import { waitFor } from '../stage/wait-for';

const point = Object.fromEntries(parts.map((part) => [part, `Point at: ${part}`])) as Record<Part, string>;
/** Every name a build's; the words are a link, to see that pointing never follows it. */
const said = (mine: boolean, words: string) => `
  <div class="x1a9 ${mine ? 'q7z2' : 'k0p3'}"><div class="h55"><span class="n8d">${mine ? 'Mira' : 'Lou'}</span>
    <span class="t3e">10:4${words.length % 10}</span></div><div class="b9w"><a href="/elsewhere">${words}</a></div></div>`;
/** As strict as pages come: no styles and no scripts of its own in the markup, and none of ours either. */
const page = `<!doctype html><html lang="en"><head><title>A tool</title>
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src 'self'"></head><body style="">
  <div class="z0"><p class="s1">Queue</p><p class="s1">Reports</p></div>
  <my-thread><template shadowrootmode="open"><div class="l4"><div class="d2"><span>Today</span></div>
    ${said(false, 'Where is my parcel?')}${said(true, 'It left this morning.')}${said(false, 'Thank you so much')}
    ${said(true, 'With pleasure.')}${said(false, 'Bye then')}</div></template></my-thread>
  <iframe class="e6" src="/editor" title="Reply"></iframe><br><span class="c7">Closed</span></body></html>`;
const editor = '<!doctype html><title>Editor</title><body contenteditable="true"><p>Dear</p></body>';

describe.each(['Chromium', 'Firefox'] as const)('a page being taught in %s', (browser) => {
  let desk: SmallDesk;
  let theatre: Theatre;
  let panel: Scene;
  let lesson: PageLesson;
  let before: PageState;
  let memory: string;

  beforeAll(async () => {
    desk = await startSmallDesk();
    theatre = await theatres[browser]({ locale: 'en-US' });
    desk.show('/editor', editor);
    await theatre.goto(desk.show('/chats/77', page));
    panel = await allowHere(theatre, desk.url);
    lesson = await lessonFrom(panel);
    before = await pageState(theatre.page);
  });
  afterAll(async () => {
    await theatre?.close();
    await desk?.close();
  });

  /** Presses with the real mouse; wherever that comes to, the page brings these words under it. */
  const pressOn = async (part: Part, words: string) => {
    await lesson.say({ ask: 'point', part });
    await waitFor('the overlay', async () => (await overlays()).length === 1);
    await theatre.page.run((wanted) => {
      const roots = [document, document.querySelector('my-thread')?.shadowRoot];
      const all = roots.flatMap((root) => [...(root?.querySelectorAll('a, span, iframe') ?? [])]);
      const target = all.find((one) => one.textContent === wanted || one.getAttribute('title') === wanted);
      const bring = ({ clientX, clientY }: PointerEvent) => {
        const { left = 0, top = 0 } = target?.getBoundingClientRect() ?? {};
        const { style } = document.body;
        style.position = 'relative';
        style.left = `${Number.parseFloat(style.left || '0') + clientX - left - 10}px`;
        style.top = `${Number.parseFloat(style.top || '0') + clientY - top - 8}px`;
      };
      addEventListener('pointermove', bring, { capture: true });
      addEventListener('click', () => removeEventListener('pointermove', bring, { capture: true }), {
        capture: true,
        once: true,
      });
    }, words);
    await theatre.page.click('html > div');
    await theatre.page.run(() => document.body.setAttribute('style', ''));
    await lesson.preview(`“${part}” pointed at`, ({ pointed }) => pointed.includes(part));
  };
  /** With the panel’s keys alone. */
  const stepTo = async (part: Part, words: RegExp) => {
    await lesson.say({ ask: 'point', part });
    for (let steps = 0; steps < 30; steps++) {
      const count = (await lesson.heard()).filter(({ say }) => say === 'under').length;
      await lesson.say({ ask: 'move', to: 'next' });
      const under = await waitFor('words under the frame', async () => {
        const all = (await lesson.heard()).filter((message) => message.say === 'under');
        return all.length > count && { words: all.at(-1)?.words ?? '' };
      });
      if (words.test(under.words)) break;
    }
    await lesson.say({ ask: 'choose' });
    await lesson.preview(`“${part}” pointed at`, ({ pointed }) => pointed.includes(part));
  };
  const overlays = () =>
    theatre.page.run(() =>
      [...document.querySelectorAll('html > div')].map((one) => one.shadowRoot === null),
    );

  test('shows nothing of ours before anything is pointed at', async () => {
    await lesson.say({ ask: 'begin', memory: null, words: { point } });
    await lesson.preview('a first look', ({ view }) => view === null);
    expect(await pageState(theatre.page)).toEqual(before);
  });

  test('is pointed at with the mouse, in a shadow root, and the tool notices nothing', async () => {
    await pressOn('customer', 'Where is my parcel?');
    expect(await theatre.page.run(() => location.pathname)).toBe('/chats/77');
    expect(await overlays()).toEqual([]);
    expect(await pageState(theatre.page)).toEqual(before);
  });

  test('is read once the other side was pointed at too, by keyboard alone', async () => {
    await stepTo('agent', /It left this morning/);
    const { counts, last, view } = await lesson.preview('a reading', ({ counts }) => counts.turns === 5);
    expect(counts).toMatchObject({ customer: 3, agent: 2, unknown: 0 });
    expect(last.map(({ text }) => text)).toContain('Where is my parcel?');
    expect(JSON.stringify(view)).not.toContain('nth-');
  });

  test('has its editor found in a frame, and its end', async () => {
    await pressOn('composer', 'Reply');
    await lesson.preview('an editor', ({ composer }) => composer);
    await stepTo('closed', /^Closed$/);
    ({ memory } = await lesson.preview('an end', ({ ended }) => ended));
    expect(memory).not.toMatch(/parcel|morning|Mira|Lou/);
  });

  test('is left with Escape, and nothing is left of the overlay', async () => {
    await lesson.say({ ask: 'point', part: 'note' });
    await waitFor('the overlay', async () => (await overlays()).length === 1);
    expect(await overlays()).toEqual([true]);
    await theatre.page.press('Escape');
    await waitFor('leaving', async () => (await lesson.heard()).some(({ say }) => say === 'left'));
    // Stepping from words to words brings them into sight, as the agent asked; nothing else is different.
    const { scroll: _, ...now } = await pageState(theatre.page);
    expect(before).toMatchObject(now);
  });

  test('goes on after a reload', async () => {
    await theatre.goto(`${desk.url}/chats/77`);
    await waitFor('the line to end', () => lesson.isLost());
    lesson = await lessonFrom(panel);
    await lesson.say({ ask: 'begin', memory, words: { point } });
    await lesson.preview(
      'the same reading',
      ({ counts, ended, composer }) => counts.turns === 5 && ended && composer,
    );
  });

  test('shows nothing any more once the panel is gone', async () => {
    await lesson.say({ ask: 'point', part: 'customer' });
    await waitFor('the overlay', async () => (await overlays()).length === 1);
    await lesson.hangUp();
    await waitFor('the page as it was', async () => (await overlays()).length === 0);
  });
});
