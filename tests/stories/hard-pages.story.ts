import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { giveDescription } from '../stage/give-description';
import { press, reads, wordsIn } from '../stage/hands';
import { framed, hardDesk, message, page, pane, restless, shadowed, virtual } from '../stage/hard-pages';
import { type SmallDesk, startSmallDesk } from '../stage/small-desk';
import { type Theatre, theatres } from '../stage/theatre';

const say = speaker('en', 'vous');
const furious = 'This is outrageous, I am furious.';
const worried = 'I am really worried about it.';
const hello = message(1, 'in', 'Hello, I have a question about my lamp.');

let desk: SmallDesk;
beforeAll(async () => {
  desk = await startSmallDesk();
});
afterAll(() => desk?.close());

describe.each(['Chromium', 'Firefox'] as const)('a page that is hard to read, in %s', (browser) => {
  let theatre: Theatre;
  let panel: Scene;
  const open = (path: string, html: string) => theatre.goto(desk.show(path, html));
  /** The tool draws one more message, wherever the list stands; nothing of ours is told. */
  const arrives = (number: number, words: string, doors: string[] = []) =>
    theatre.page.run(
      (key, text, through) => {
        let here: ParentNode = document;
        for (const door of through) {
          const element = here.querySelector(door);
          here = (element as HTMLIFrameElement | null)?.contentDocument ?? element?.shadowRoot ?? here;
        }
        const last = [...here.querySelectorAll('.m')].at(-1);
        const next = last?.cloneNode(true) as HTMLElement;
        next.dataset.k = `m-${key}`;
        next.className = 'm in';
        next.querySelector('.t')?.replaceChildren(text);
        last?.after(next);
      },
      number,
      words,
      doors,
    );

  beforeAll(async () => {
    theatre = await theatres[browser]({ locale: 'en-US' });
    await open('/plain/1', page(pane(1, hello)));
    panel = await allowHere(theatre, desk.url);
    await reads(panel, say('panel.blind.no-profile'));
    await giveDescription(theatre, hardDesk);
    await open('/plain/1', page(pane(1, hello)));
    await reads(panel, `Hard desk · ${say('kind.chat')}`);
  });
  afterAll(() => theatre?.close());

  test('two conversations at once: none is read, and then the one in sight', async () => {
    const hidden = 'style="display: none"';
    await open('/plain/2', page(pane(2, message(1, 'in', furious)) + pane(3, hello)));
    expect(await reads(panel, say('panel.blind.id-contradicts'))).not.toContain('furious');
    await open(
      '/plain/2',
      page(pane(3, message(1, 'in', worried), hidden) + pane(2, message(1, 'in', furious))),
    );
    expect(await reads(panel, 'furious')).not.toContain('worried');
  });

  test('a pane that contradicts the address is not read until they agree', async () => {
    await open('/plain/4', page(pane(5, message(1, 'in', furious))));
    await reads(panel, say('panel.blind.id-contradicts'));
    await theatre.page.run(() => document.querySelector('.pane')?.setAttribute('data-id', '4'));
    await reads(panel, 'furious');
  });

  test('a number in the page alone, and an order that is not the page’s', async () => {
    await open('/late/', page(pane(7, message(2, 'in', worried, 9) + message(1, 'in', furious, 5))));
    // The later one counts, though it stands first.
    expect(await reads(panel, 'worried')).toContain('Hard desk');
  });

  test('a list of three hundred that draws twenty: an old turn scrolled into sight is nothing new', async () => {
    await theatre.watcher.spyOn(() => open('/plain/10', `${virtual(10)}<textarea>Dear customer</textarea>`));
    await reads(panel, `Hard desk · ${say('kind.chat')}`);
    // In Firefox the line is open before its messages can be counted: there the list is scrolled at once.
    const told = async () => (browser === 'Chromium' ? (await theatre.watcher.doings()).sent : Infinity);
    const isTold = async (act: () => Promise<unknown>) => {
      const before = await told();
      await act();
      await expect.poll(told, { timeout: 10_000 }).toBeGreaterThanOrEqual(before + 1);
    };
    const scroll = (button: string) => isTold(() => theatre.page.click(button));
    await scroll('#up');
    await isTold(() => theatre.page.run(() => document.querySelector('.t')?.replaceChildren('Edited')));
    // What is asked now is answered after all that was told of the page.
    await press(panel, say('panel.foot.read'));
    await reads(panel, 'Dear customer');
    await press(panel, say('panel.read.close'));
    expect(await reads(panel, `Hard desk · ${say('kind.chat')}`)).not.toContain('furious');
    await scroll('#up');
    // One comes while the end is out of sight.
    await theatre.page.run(() => document.querySelector('.length')?.replaceChildren('302'));
    await scroll('#down');
    await scroll('#end');
    expect(await reads(panel, 'worried')).not.toContain('furious');
  });

  test('messages two frames deep, and one that arrives there', async () => {
    await open('/frames/11', page(framed(pane(11, hello))));
    await reads(panel, `Hard desk · ${say('kind.chat')}`);
    await arrives(2, furious, ['iframe', 'iframe']);
    await reads(panel, 'furious');
  });

  test('messages in an open shadow root, and one that arrives there', async () => {
    await open('/shadow/12', page(shadowed(pane(12, hello))));
    await reads(panel, `Hard desk · ${say('kind.chat')}`);
    await arrives(2, furious, ['desk-chat']);
    await reads(panel, 'furious');
  });

  test('a page that is translated in place: what stands there now is what counts', async () => {
    await open('/plain/13', page(pane(13, message(1, 'in', 'Ik ben woedend.'))));
    await reads(panel, `Hard desk · ${say('kind.chat')}`);
    await theatre.page.run((words) => {
      for (const text of document.querySelectorAll('.t')) {
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.append(words);
        outer.append(inner);
        text.replaceChildren(outer);
      }
    }, furious);
    await reads(panel, 'furious');
  });

  test('a message that is edited, and one that is taken away', async () => {
    await open('/plain/14', page(pane(14, hello + message(2, 'in', furious))));
    await reads(panel, 'furious');
    await theatre.page.run(
      (words) => document.querySelector('[data-k="m-2"] .t')?.replaceChildren(words),
      worried,
    );
    expect(await reads(panel, 'worried')).not.toContain('furious');
    await theatre.page.run(() => document.querySelector('[data-k="m-2"]')?.remove());
    await arrives(3, furious);
    await reads(panel, 'furious');
  });

  test('a page that changes sixty times a second is read, and heard when somebody writes', async () => {
    await open('/plain/15', restless(15, hello));
    await reads(panel, `Hard desk · ${say('kind.chat')}`);
    await arrives(2, furious);
    await reads(panel, 'furious');
    expect(await wordsIn(panel)).not.toContain(say('panel.trouble.port'));
  });
});
