import { expect, it, vi } from 'vitest';
import type { Locale } from '@/lib/locales/say';
import { draw } from '@/tests/screens/draw';
import { oneTeam, openDesk, team } from '@/tests/screens/states/steward';
import { DeskScreen } from './DeskScreen';
import { draftOf, freshDraft, isChanged, keyIn, nextVersion, problemsIn } from './draft';
import { roofsOver } from './roofs';
import { SetUpScreen } from './SetUpScreen';
import { TeamScreen } from './TeamScreen';
import type { DeskEvents, DeskView, SetUpEvents, TeamEvents, TeamView, TeamWeekView } from './view';

const heard = <Events extends object>(part: Partial<Events> = {}): Events =>
  new Proxy(part as Events, { get: (own, name) => Reflect.get(own, name) ?? (() => {}) });
const atDesk = (part: Partial<DeskView>, on: Partial<DeskEvents> = {}, locale: Locale = 'en') =>
  draw(<DeskScreen view={{ ...openDesk(locale), ...part }} on={heard(on)} />, locale);
const atTeam = (part: Partial<TeamView>, on: Partial<TeamEvents> = {}) =>
  draw(<TeamScreen view={{ ...oneTeam('en'), ...part }} on={heard(on)} />);
const field = (page: HTMLElement, label: string) => {
  const found = [...page.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label));
  return page.querySelector<HTMLInputElement>(`#${CSS.escape(found?.htmlFor ?? '')}`) as HTMLInputElement;
};
const row = (part: Partial<TeamWeekView> = {}): TeamWeekView => ({
  team: 't-lyonlyon',
  name: 'Leeds',
  above: [],
  files: 6,
  is: 'ready',
  ...part,
});
const week = (...teams: TeamWeekView[]) => [{ week: '2026-W48', teams }];

it('a week is released in two steps, and the second says that it is final', () => {
  const release = vi.fn();
  const { page, click } = atDesk({ weeks: week(row()) }, { release });
  click('Release this week…');
  expect(release).not.toHaveBeenCalled();
  expect(page.textContent).toContain('made once, then frozen');
  expect(page.textContent).toContain('wait until five more have come');
  click('Freeze it and save the file');
  expect(release).toHaveBeenCalledWith('2026-W48', ['t-lyonlyon']);
});

it.each(['too-few', 'nobody-new', 'too-few-new', 'not-over', 'earlier-terms'] as const)(
  'a week that is %s has a reason and nothing to press',
  (is) => {
    const { page } = atDesk({ weeks: week(row({ is })) });
    expect([...page.querySelectorAll('button')].some(({ textContent }) => /Release/.test(textContent))).toBe(
      false,
    );
    expect(page.querySelector('h3 + ul')?.textContent).toMatch(/6 files.{10,}/);
  },
);

it('teams are released together, with what stands above, unless one is left out', () => {
  const release = vi.fn();
  const teams = [row({ above: ['Care'] }), row({ team: 't-technics', name: 'York', above: ['Care'] })];
  const { page, click } = atDesk({ weeks: week(...teams) }, { release });
  click('Release this week…');
  expect(page.textContent).toContain('a summary for what stands above them, “Care”');
  click('Not now');
  click('York');
  click('Release this week…');
  expect(page.textContent).not.toContain('“Care”');
  click('Freeze it');
  expect(release).toHaveBeenCalledWith('2026-W48', ['t-lyonlyon']);
});

it('newcomers to a week are part of no roof', () => {
  const care = { above: ['Care'] };
  expect(roofsOver([row(care), row(care)])).toEqual(['Care']);
  expect(roofsOver([row(care), row({ ...care, is: 'ready-again' })])).toEqual([]);
});

it('locked keys leave nothing to open, and a wrong passphrase is told calmly', () => {
  const unlock = vi.fn();
  const teams = openDesk('en').teams.map((one) => ({ ...one, open: false }));
  const { page, type, click } = atDesk({ teams, keyProblem: 'wrong' }, { unlock });
  expect(page.textContent).toContain('Nothing is lost');
  expect(page.textContent).not.toContain('Choose files');
  type(field(page, 'Passphrase'), 'quatre chevaux');
  click('Open the keys');
  expect(unlock).toHaveBeenCalledWith('quatre chevaux');
  expect(field(page, 'Passphrase').value).toBe('');
});

it('the page says what a file cannot promise, whatever else is on it', () => {
  for (const part of [{ teams: [] }, {}]) {
    const { page } = atDesk(part);
    expect(page.textContent).toContain('you know that it is theirs');
    expect(page.textContent).toContain('You promised not to');
  }
});

it('a team is made only when it has its names and a passphrase typed twice', () => {
  const make = vi.fn();
  const view = { draft: freshDraft('en', 'Europe/Paris'), zones: ['Europe/Paris'], isFirst: true };
  const { page, type, click } = draw(
    <SetUpScreen view={{ ...view, busy: false, problem: null }} on={heard<SetUpEvents>({ make })} />,
  );
  const go = () => click('Make the keys and the invitation');
  go();
  expect(page.textContent).toContain('The team needs a name.');
  expect(page.textContent).toContain('Twelve characters at least');
  type(field(page, 'Its name'), 'Leeds');
  type(field(page, 'Your name'), 'Nadia');
  type(field(page, 'A passphrase'), 'quatre chevaux à la mer');
  type(field(page, 'The passphrase'), 'quatre chevaux à la me');
  go();
  expect(page.textContent).toContain('not the same yet');
  expect(make).not.toHaveBeenCalled();
  type(field(page, 'The passphrase'), 'quatre chevaux à la mer');
  go();
  expect(make.mock.lastCall?.[0]).toMatchObject({
    name: 'Leeds',
    stewardIs: 'peer',
    terms: { k: 5, words: true, noise: 1 },
    answerWithin: 10,
  });
});

it('a change that protects more holds at once; one that protects less says so and waits for two', () => {
  const change = vi.fn();
  const { page, type, click } = atTeam({}, { change });
  click('Change the terms');
  const k = page.querySelector<HTMLInputElement>('[type=range]') as HTMLInputElement;
  type(k, '9');
  expect(page.textContent).toContain('as much as before, or more');
  click('Sign the new version');
  expect(change.mock.lastCall?.[0].terms.k).toBe(9);
  expect(change.mock.lastCall?.[1]).toBe('2026-11-25');
  type(k, '5');
  expect(page.textContent).toContain('Fewer people behind a figure');
  expect(page.textContent).toContain('Two roles have to agree.');
  type(field(page, 'From this day on'), '2026-11-27');
  click('Sign, and save the file for the lead');
  expect(change).toHaveBeenCalledTimes(1);
  expect(page.textContent).toContain('a week from today');
  type(field(page, 'From this day on'), '2026-12-02');
  click('Sign, and save the file for the lead');
  expect(change.mock.lastCall?.[1]).toBe('2026-12-02');
});

it('nothing is lowered while there is no lead who could agree', () => {
  const alone = { ...team('en'), keys: { ...team('en').keys, lead: null } };
  const { page, type, click } = atTeam({ team: alone, draft: draftOf(alone) });
  click('Change the terms');
  type(page.querySelector('[type=range]') as HTMLInputElement, '5');
  expect(page.textContent).toContain('the team has no lead’s key yet');
  expect(page.textContent).not.toContain('Sign');
});

it('a draft says what the team says, and finds the key in what was pasted', () => {
  const before = team('en');
  expect(isChanged(before, draftOf(before))).toBe(false);
  const key = `${'Ab-_'.repeat(10)}xyz`;
  expect([keyIn(` My key:\n${key} `), keyIn(key.slice(1)), keyIn(`${key}x`)]).toEqual([key, null, null]);
  const draft = { ...draftOf(before), leadKey: `aparte ${key}`, name: ' York ' };
  expect(nextVersion(before, draft, '2026-12-01')).toMatchObject({
    version: before.version + 1,
    name: 'York',
    above: before.above,
    since: '2026-12-01',
    keys: { ...before.keys, lead: key },
  });
  expect(problemsIn({ ...draft, name: ' ', leadKey: 'short' })).toEqual(['name', 'leadKey']);
});
