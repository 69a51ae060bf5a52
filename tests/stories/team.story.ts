import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speaker } from '@/lib/locales/say';
import { release } from '@/lib/summaries/schema';
import { counted } from '../stage/counted';
import { paste, press, reads } from '../stage/hands';
import {
  folder,
  joinTeam,
  leadsLine,
  moveToNewComputer,
  noteHardMoment,
  releaseWith,
  setUpTeam,
  shareWeek,
  sitDown,
} from '../stage/team-cast';
import { type SavedFile, type Theatre, theatres } from '../stage/theatre';

const say = speaker('en', 'vous');
/** Ten in Chromium, two in Firefox. */
const browsers = [...Array<'Chromium'>(10).fill('Chromium'), 'Firefox', 'Firefox'] as const;
/** What each writes: a name and a number that must not leave, and words that may, if they tick them. */
const noteOf = (nth: number) => `Zerbinette called ${7_000 + nth} times and waiting is the rule, quetzal`;
const leaving = '… called … times and waiting is the rule, quetzal';
const secret = /zerbinette|700\d/i;
/** The first eight tick their line. */
const ticks = (nth: number) => nth < 8;

/** What a signed file says, readable. */
const insideOf = ({ text }: SavedFile) =>
  Buffer.from((JSON.parse(text) as { payload: string }).payload, 'base64url').toString();
const releaseIn = (file: SavedFile) => release.parse(JSON.parse(insideOf(file)));

describe('a team of twelve, a steward and a lead', () => {
  const agents: Theatre[] = [];
  const shares: SavedFile[] = [];
  const paths: string[] = [];
  const onDisk = folder();
  let steward: Theatre;
  let lead: Theatre;
  let line: string;
  let copy: string;
  let eight: SavedFile;
  let all: SavedFile;
  let fromLead: string;

  beforeAll(async () => {
    lead = await theatres.Chromium({ locale: 'en-US' });
    steward = await theatres.Chromium({ locale: 'en-US' });
  });
  afterAll(async () => {
    for (const one of [lead, steward, ...agents]) await one?.close();
  });

  test('the steward sets the team up with the lead’s key, and the lead joins it', async () => {
    const made = await setUpTeam(steward, await leadsLine(lead));
    line = made.line;
    copy = onDisk(made.copy);
    await joinLead();
  });

  test.each(browsers.map((browser, nth) => [nth, browser] as const))(
    'agent %i, in %s, joins, notes a hard moment in the panel, and lets the week go',
    async (nth, browser) => {
      const agent = await theatres[browser]({ locale: 'en-US' });
      agents.push(agent);
      await joinTeam(agent, line);
      await noteHardMoment(agent, noteOf(nth));
      const share = await shareWeek(agent, ticks(nth) ? leaving : null);
      shares.push(share);
      paths.push(onDisk(share));
    },
  );

  test('no share says whose it is, or what is in it, by its name, its length or its bytes', () => {
    expect(new Set(shares.map(({ text }) => text.length)).size).toBe(1);
    for (const { name, text } of shares) {
      expect(name).toMatch(/^[0-9a-f]{16}\.aparte-share\.json$/);
      const sealed = Object.values(JSON.parse(text) as Record<string, string>);
      const bytes = sealed.map((part) => Buffer.from(part, 'base64url').toString('latin1')).join();
      expect(text + bytes).not.toMatch(/zerbinette|quetzal|parts|2026-W|cells/i);
    }
  });

  test('four shares: nothing. Five: themes, and no word', async () => {
    await sitDown(steward);
    const { page, give } = steward;
    await give(`input[aria-label="${say('steward.take.files')}"]`, ...paths.slice(0, 4));
    const seen = await reads(page, say('steward.week.too-few'));
    expect(seen).not.toContain(say('steward.release.ask'));
    const five = await releaseWith(steward, paths.slice(4, 5));
    expect(releaseIn(five)).toMatchObject({
      people: '5-9',
      fields: { hard: { is: 'leaning' }, 'obstacle.right-to-decide': { is: 'leaning', bucket: 1 } },
      words: null,
    });
  });

  test('eight: words, without a name or a number', async () => {
    await moveToNewComputer(steward, copy);
    eight = await releaseWith(steward, paths.slice(0, 8));
    expect(releaseIn(eight)).toMatchObject({ people: '5-9', words: Array(8).fill(leaving) });
  });

  test('twelve, once; one less, one taken back, or all of them again: the same file, byte for byte', async () => {
    await moveToNewComputer(steward, copy);
    all = await releaseWith(steward, [...paths, ...paths.slice(3, 6)]);
    expect(releaseIn(all)).toMatchObject({ people: '10-14' });
    const { page, give, saved } = steward;
    const back = onDisk(await takeBack(agents[11]));
    for (const files of [paths.slice(0, 11), [...paths, back], paths]) {
      await sitDown(steward);
      await give(`input[aria-label="${say('steward.take.files')}"]`, ...files);
      const seen = await reads(page, say('steward.week.nobody-new'));
      expect(seen).not.toContain(say('steward.release.ask'));
      expect(await saved(() => press(page, say('steward.released.save')))).toEqual(all);
    }
  });

  test('the lead reads it within three clicks, and a second one of that week is turned away', async () => {
    const { gotoOwn, give } = lead;
    const page = counted(lead.page);
    await gotoOwn('settings.html');
    await gotoOwn('team.html');
    await press(page, say('team.summaries.go'));
    await reads(page, say('reading.take'));
    await give('input[type="file"]', onDisk(all));
    const seen = await reads(page, say('release.standsOut'));
    // One to the summaries, one for the browser's own choice of a file.
    expect(page.clicks() + 1).toBeLessThanOrEqual(3);
    expect(seen).toContain(leaving);
    expect(seen).not.toMatch(secret);
    await give('input[type="file"]', onDisk(eight));
    await reads(page, say('release.refused.other-release'));
  });

  test('what they lack is put on the board, answered, and saved for the team', async () => {
    const { saved } = lead;
    const page = counted(lead.page);
    await press(page, say('release.putOnBoard'));
    await reads(page, say('release.onBoard'));
    await press(page, say('reading.board'));
    await press(page, say('team.answer'));
    await press(page, say('team.answer.lifted'));
    await paste(page, say('team.answer.lifted.says'), 'Spare parts up to 40 € need nobody’s leave.');
    await press(page, say('team.answer.keep'));
    await reads(page, say('team.board.clear'));
    // On the board, to the board, and three for the answer.
    expect(page.clicks()).toBe(5);
    const file = await saved(() => press(page, say('team.file.save')));
    expect(insideOf(file)).not.toMatch(secret);
    fromLead = onDisk(file);
  });

  test('every agent’s panel says that there is news, and the answer is there to be read', async () => {
    for (const [nth, { gotoOwn, page, give, panel }] of agents.entries()) {
      await gotoOwn('settings.html');
      await reads(page, say('membership.open.lead'));
      await give('#team input[type="file"]', fromLead);
      await reads(page, say('membership.told.news', { name: 'Parts' }));
      await reads(await panel(), say('panel.news', { name: 'Parts' }));
      await gotoOwn('team.html#/start');
      await press(page, say('team.start.newsOne', { name: 'Parts' }));
      await reads(page, 'Spare parts up to 40 € need nobody’s leave.');
      // The twelfth took it back, once the steward had opened it.
      await reads(page, say(nth === 11 ? 'news.counted.taken-back-too-late' : 'news.counted.yes'));
    }
  });

  /** The lead takes the same invitation, as the one who leads. */
  async function joinLead() {
    const { page } = lead;
    await paste(page, say('membership.paste'), line);
    await press(page, say('membership.paste.read'));
    await press(page, say('membership.accept.new'));
    await reads(page, say('team.board'));
  }

  async function takeBack(agent: Theatre | undefined): Promise<SavedFile> {
    if (!agent) throw new Error('this agent is not there');
    await agent.gotoOwn('journal.html#/share');
    await press(agent.page, say('share.withdraw'));
    const file = await agent.saved(() => press(agent.page, say('share.withdraw.confirm')));
    expect(file.text.length).toBe(shares[0]?.text.length);
    await reads(agent.page, say('share.withdrawn.hand', { name: 'Nour' }));
    return file;
  }
});
