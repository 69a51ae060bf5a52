import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { habit } from '@/lib/echoes/schema';
import { speaker } from '@/lib/locales/say';
import { nudgeRecord } from '@/lib/nudges/schema';
import { settings, shift } from '@/lib/settings/schema';
import { keptSites } from '@/lib/sites/own-schema';
import type { Scene } from '../stage/firefox-scene';
import { allowHere } from '../stage/first-day';
import { press, reads } from '../stage/hands';
import { type SmallDesk, startSmallDesk, ticketPage } from '../stage/small-desk';
import { everythingKept, filesHolding, type Kept } from '../stage/store-proof';
import { type Theatre, theatres } from '../stage/theatre';
import { waitFor } from '../stage/wait-for';

const say = speaker('en', 'vous');
/** Words nobody else would write, so that they can be looked for anywhere. */
const customers = 'quillwortzebra';
const agents = 'brambleyoxcart';
const drafted = 'fjordpunchkiwi';
/** Written for the journal, on purpose: it must be found, or the search finds nothing. */
const own = 'gnomvexdahlia';

let desk: SmallDesk;
beforeAll(async () => {
  desk = await startSmallDesk();
});
afterAll(() => desk?.close());

describe.each(['Chromium', 'Firefox'] as const)('after a conversation in %s', (browser) => {
  let theatre: Theatre;
  let panel: Scene;
  let kept: Kept;
  let keptByPage: Kept;
  let requests: string[];

  beforeAll(async () => {
    theatre = await theatres[browser]({ locale: 'en-US' });
    const page = ticketPage('7', [
      { by: 'customer', words: `<p>This is unacceptable, I am furious. My ${customers} is broken.</p>` },
      { by: 'agent', words: `<p>We apologise for any inconvenience. Your ${agents} is on its way.</p>` },
      { by: 'customer', words: `<p>Third time I write about the ${customers}. This is a disgrace!</p>` },
    ]);
    await theatre.goto(desk.show('/desk/tickets/7', page));
    panel = await allowHere(theatre, desk.url);
    await reads(panel, 'disgrace');
    await reads(panel, say('panel.nudge.not-this'));

    // Read the draft, as the agent asks; send it; the conversation ends; a note is kept.
    await theatre.page.type('.editor', `We apologise for any inconvenience with the ${drafted}.`);
    // Keys are not listened to: that something is being written is seen at the next glance at the editor.
    await theatre.page.run(() => new Promise((over) => setTimeout(over, 600)));
    await press(panel, say('panel.foot.read'));
    await reads(panel, drafted);
    await press(panel, say('panel.read.close'));
    await theatre.page.run((words) => {
      document.querySelector('.editor')?.replaceChildren();
      const last = [...document.querySelectorAll('.turn')].at(-2);
      const sent = last?.cloneNode(true) as HTMLElement;
      sent.dataset.turnId = 't-9';
      sent.querySelector('.turn-body')?.replaceChildren(words);
      document.querySelector('.thread')?.append(sent);
      document.querySelector('.pane')?.setAttribute('data-status', 'ended');
    }, `We apologise for any inconvenience with the ${drafted}.`);
    await reads(panel, say('reflection.title'));
    await press(panel, say('reflection.hard'));
    await press(panel, say('cause.means'));
    await panel.type('textarea', own);
    await press(panel, say('reflection.save'));
    await reads(panel, say('reflection.kept'));

    keptByPage = await everythingKept(theatre.page);
    requests = await theatre.requests();
    await theatre.gotoOwn('journal.html');
    await reads(theatre.page, own);
    kept = await everythingKept(theatre.page);
  });
  afterAll(() => theatre?.close());

  test('no store of ours holds a word of it, and the journal holds the note', () => {
    const all = JSON.stringify(kept);
    for (const word of [customers, agents, drafted, 'Carter', 'disgrace', 'apologise']) {
      expect(all, word).not.toContain(word);
    }
    expect(all).toContain(own);
  });

  test('the page’s own stores are as empty as they were, and no address asked for holds a word', () => {
    expect(keptByPage.databases).toEqual({});
    expect(keptByPage.caches).toEqual([]);
    expect(keptByPage.storages).toMatchObject({ localStorage: {}, sessionStorage: {}, cookies: { all: '' } });
    expect(requests.filter((url) => !url.startsWith(`${desk.url}/desk/`))).toEqual([]);
    expect(requests.join()).not.toMatch(new RegExp([customers, agents, drafted].join('|')));
  });

  test('what is kept is numbers, names of reminders and what the agent said: nothing is inferred', () => {
    const { local, session } = kept.storages;
    expect(Object.keys(local ?? {}).sort()).toEqual(['shift', 'sites']);
    // How reading went there: counts and a day, and nothing else has a place.
    const { health, ...rest } = keptSites.parse(local?.sites);
    expect(rest).toEqual({ own: [], endedWords: {}, notGuessed: [] });
    expect(Object.values(health).map(({ read }) => read?.turns)).toEqual([expect.any(Number)]);
    expect(shift.safeParse(local?.shift).success).toBe(true);
    expect(settings.safeParse(local?.settings ?? {}).success).toBe(true);
    expect(Object.keys(session ?? {}).sort()).toEqual(['habit', 'had']);
    expect(habit.strict().safeParse(session?.habit).error).toBeUndefined();
    expect(Object.keys(kept.databases).sort()).toEqual([
      'aparte-nudges',
      'aparte-packs',
      'aparte-reflections',
      'aparte-team',
    ]);
    // No pack was installed and no team joined: there is a place for them, and nothing in it.
    for (const empty of ['aparte-packs', 'aparte-team'])
      expect(Object.values(kept.databases[empty] ?? {}).flat()).toEqual([]);
    for (const row of kept.databases['aparte-nudges']?.shown ?? []) {
      expect(nudgeRecord.safeParse(row).error).toBeUndefined();
    }
  });

  test('the export holds what the agent said, and no more', async () => {
    await theatre.page.run(() => {
      URL.createObjectURL = (file) => {
        Object.assign(window, { exported: (file as Blob).text() });
        return 'data:,';
      };
    });
    await press(theatre.page, say('journal.export'));
    const written = await waitFor('the file', () =>
      theatre.page.run(() => Reflect.get(window, 'exported') as Promise<string> | undefined),
    );
    const file = JSON.parse(written);
    const [note] = file.reflections;
    expect(file).toEqual({
      format: 'aparte-journal/1',
      exportedAt: expect.any(String),
      reflections: [note],
      drafts: [],
    });
    const { id, writtenAt, changedAt, question, ...said } = note;
    expect([typeof id, typeof writtenAt, typeof changedAt]).toEqual(['string', 'number', 'number']);
    expect(question).toMatch(/^[\w-]{1,40}$/);
    expect(said).toEqual({
      version: 1,
      about: { site: 'demonstration-desk', kind: 'ticket', moment: 'after' },
      colour: 'hard',
      feeling: null,
      origin: null,
      helped: null,
      nextTime: '',
      cause: 'means',
      note: own,
      obstacle: false,
    });
  });

  test('no file of the browser’s folder holds a word of it, and one of ours holds the note', async () => {
    let found: string[] = [];
    let notes: string[] = [];
    await theatre.close((profile) => {
      found = filesHolding(profile, [customers, agents, drafted]);
      notes = filesHolding(profile, [own]);
    });
    expect(found).toEqual([]);
    expect(notes.length).toBeGreaterThan(0);
  });
});
