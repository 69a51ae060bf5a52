import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { builtInPacks } from '@/lib/packs/catalogue';
import { siteFile } from '@/lib/sites/own-schema';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { giveDescription } from '../stage/give-description';
import { paste, press, reads, wordsIn } from '../stage/hands';
import { hardDesk, message, page, pane } from '../stage/hard-pages';
import { keptUnder } from '../stage/kept';
import { type SmallDesk, startSmallDesk } from '../stage/small-desk';
import { type Theatre, theatres } from '../stage/theatre';

const say = speaker('en', 'vous');
const after = builtInPacks[0]?.moments.find(({ id }) => id === 'after')?.name.en ?? '';
const secret = 'zanzibar';
const talk = message(1, 'in', `Hello, about my ${secret}.`) + message(2, 'out', 'It is on its way.');
/** What stands under a disclosure is there once it is open. */
const details = say('settings.sites.detailsOf', { host: 'localhost' });

/** As an editor draws itself, its empty line held open as each of them does: and how to get there. */
const editors: [name: string, html: string, where: string][] = [
  [
    'CKEditor 4, in a frame',
    '<iframe class="cke_wysiwyg_frame" srcdoc="<body contenteditable=true><p><br></p></body>"></iframe>',
    '',
  ],
  [
    'CKEditor 5',
    '<div class="ck ck-editor__editable" contenteditable="true" role="textbox"><p><br></p></div>',
    '.ck-editor__editable',
  ],
  ['ProseMirror', '<div class="ProseMirror" contenteditable="true"><p><br></p></div>', '.ProseMirror'],
  [
    'Draft',
    '<div class="public-DraftEditor-content" contenteditable="true"><div data-contents="true"><span><br></span></div></div>',
    '.public-DraftEditor-content',
  ],
  [
    'Lexical',
    '<div data-lexical-editor="true" contenteditable="true"><p><br></p></div>',
    '[data-lexical-editor]',
  ],
  [
    'Quill',
    '<div class="ql-container"><div class="ql-editor" contenteditable="true"><p><br></p></div></div>',
    '.ql-editor',
  ],
  ['a plain field', '<textarea></textarea>', 'textarea'],
];

let desk: SmallDesk;
beforeAll(async () => {
  desk = await startSmallDesk();
});
afterAll(() => desk?.close());

describe.each(['Chromium', 'Firefox'] as const)('a described site, in %s', (browser) => {
  let theatre: Theatre;
  let panel: Scene;
  /** From a page that is nobody's: what the panel says afterwards is of this one. */
  const open = async (id: number, more = '') => {
    await theatre.goto('about:blank');
    await reads(panel, say('panel.notAllowed.elsewhere'));
    await theatre.goto(desk.show(`/plain/${id}`, page(pane(id, talk) + more)));
  };

  beforeAll(async () => {
    theatre = await theatres[browser]({ locale: 'en-US' });
    await theatre.goto(desk.show('/plain/1', page(pane(1, talk))));
    panel = await allowHere(theatre, desk.url);
    await giveDescription(theatre, hardDesk);
  });
  afterAll(() => theatre?.close());

  test.each(editors)(
    'what is written in %s is seen as writing, and shown when asked for',
    async (name, html, where) => {
      await open(20, html);
      await reads(panel, 'Hard desk');
      const words = `A quokka, by ${name}.`;
      if (where === '') await theatre.typeInside('iframe', words);
      else await theatre.page.type(where, words);
      await press(panel, say('panel.foot.read'));
      expect(await reads(panel, say('panel.read.title'))).not.toContain(say('panel.read.empty'));
      await reads(panel, words);
      await press(panel, say('panel.read.close'));
    },
  );

  test('a draft asked for while one page gives way to another is the one that has come', async () => {
    await open(21, '<textarea>Dear first</textarea>');
    await reads(panel, 'Hard desk');
    await theatre.goto(desk.show('/plain/22', page(`${pane(22, talk)}<textarea>Dear second</textarea>`)));
    await press(panel, say('panel.foot.read'));
    expect(await reads(panel, say('panel.read.title'))).not.toContain(say('panel.read.empty'));
    await reads(panel, 'Dear second');
    await press(panel, say('panel.read.close'));
  });

  test('how reading goes stands in the settings: counts and no words, shown before they are copied', async () => {
    await theatre.gotoOwn('settings.html');
    await reads(theatre.page, /2 messages, 1 by the customer/);
    await press(theatre.page, details);
    await press(theatre.page, say('settings.sites.report'));
    const seen = await reads(theatre.page, 'turns 2, customer 1, agent 1, composer found');
    expect(seen).toContain('description: hard-desk (file)');
    expect(seen).not.toMatch(new RegExp(`${secret}|quokka`));
    expect(await theatre.page.run(() => document.querySelectorAll('[role="alert"]').length)).toBe(0);
  });

  test('a status this team renamed means that it is over, once the agent says so', async () => {
    await open(30, '<i class="status">Put to bed</i>');
    expect(await reads(panel, 'Hard desk')).not.toContain(after);
    await theatre.gotoOwn('settings.html');
    await press(theatre.page, details);
    await paste(theatre.page, say('settings.sites.ended', { host: 'localhost' }), 'Put to bed');
    await press(theatre.page, say('settings.sites.ended.keep'));
    await reads(theatre.page, say('settings.sites.ended.kept'));
    await open(30, '<i class="status">Put to bed</i>');
    // It asks how it was, as at every end; and then stands after it.
    await reads(panel, say('reflection.title'));
    await press(panel, say('reflection.nothing'));
    await reads(panel, after);
  });

  test('the description is saved as the file it was, and once forgotten the page is nobody’s', async () => {
    await theatre.gotoOwn('settings.html');
    await press(theatre.page, details);
    const saved = await theatre.saved(() => press(theatre.page, say('settings.sites.save')));
    expect(siteFile.parse(JSON.parse(saved.text))).toEqual(hardDesk);
    await press(theatre.page, say('settings.sites.forget'));
    await press(theatre.page, say('settings.sites.forget.confirm'));
    await open(31);
    expect(await reads(panel, say('panel.blind.no-profile'))).not.toContain('Hard desk');
    expect(await wordsIn(panel)).not.toContain(secret);
  });

  test('a page that has changed since is named in the settings, with the day and why', async () => {
    await theatre.goto(
      desk.show(
        '/desk/tickets/5',
        '<!doctype html><div id="comptoir" data-app="comptoir-desk"><section data-pane="ticket" data-ticket-id="5"><div class="thread"></div></section></div>',
      ),
    );
    await reads(panel, say('panel.blind.no-messages'));
    // It is written down once the page has stayed so for five seconds: the panel stays on it meanwhile.
    const isNoted = async () => (await keptUnder(panel, 'sites')).includes('no-messages');
    await expect.poll(isNoted, { timeout: 15_000 }).toBe(true);
    await theatre.gotoOwn('settings.html');
    await reads(theatre.page, say('settings.sites.why.no-messages'));
  });
});
