import { describe, expect, it, vi } from 'vitest';
import en from '@/lib/locales/en.json';
import { lowerings } from '@/lib/team/lowered';
import { draw } from '@/tests/screens/draw';
import { desk, lowering, noTeam } from '@/tests/screens/states/membership';
import { loweredWords } from './lowered-words';
import { Membership } from './Membership';
import type { MembershipEvents, MembershipView } from './view';

const on = (part: Partial<MembershipEvents> = {}): MembershipEvents =>
  new Proxy(part as MembershipEvents, { get: (own, name) => Reflect.get(own, name) ?? (() => {}) });
const screen = (view: Partial<MembershipView>, events: Partial<MembershipEvents> = {}) => (
  <Membership view={{ ...noTeam, ...view }} on={on(events)} />
);
const seal = ['harbor', 'tulip', 'canyon', 'orbit', 'velvet', 'ladder'];
const invited: MembershipView['arrival'] = { is: 'new', team: desk('en'), seal };
const joined = { team: desk('en'), seal, coming: null, hasNews: false };

describe('an invitation', () => {
  it('is a file or a pasted line', () => {
    const paste = vi.fn();
    const { page, type, click } = draw(screen({}, { paste }));
    type(page.querySelector('input:not([type=file])') as HTMLInputElement, 'aparte-team:abc');
    click('Read it');
    expect(paste).toHaveBeenCalledExactlyOnceWith('aparte-team:abc');
    expect(page.querySelectorAll('input[type=file]')).toHaveLength(1);
  });

  it('says who opens, what protects, and its six words, before anything is joined', () => {
    const accept = vi.fn();
    const { page, click } = draw(screen({ arrival: invited }, { accept }));
    expect(page.textContent).toContain('Your team’s steward: Solène Aubry');
    expect(page.textContent).toContain('No figure on fewer than 8 people. Nobody can set this below five.');
    expect([...page.querySelectorAll('ol li')].map(({ textContent }) => textContent)).toEqual(seal);
    expect(accept).not.toHaveBeenCalled();
    click('The words are the same: join');
    expect(accept).toHaveBeenCalledOnce();
  });

  it('says plainly when the lead opens the shares', () => {
    const team = desk('en', {
      steward: { name: 'Karim', is: 'lead' },
      terms: { k: 5, words: false, noise: null },
    });
    const { page } = draw(screen({ arrival: { is: 'new', team, seal } }));
    expect(page.textContent).toContain('The one who opens the shares is your lead: Karim.');
    expect(page.textContent).toContain('No words are shared');
    expect(page.textContent).toContain('rounded, not blurred');
  });

  it('can be left alone', () => {
    const decline = vi.fn();
    const { click } = draw(screen({ arrival: invited }, { decline }));
    click('Not now');
    expect(decline).toHaveBeenCalledOnce();
  });
});

describe('a version that protects less', () => {
  it('shows what it lowers, from which day, and who agreed', () => {
    const arrival = { is: 'weaker' as const, team: lowering('en').after, seal, lowering: lowering('en') };
    const { page } = draw(screen({ teams: [joined], arrival }));
    const { textContent } = page;
    expect(textContent).toContain('From 3 December:');
    expect(textContent).toContain('figures from 5 people instead of 8');
    expect(textContent).toContain('figures without any blur');
    expect(textContent).toContain('Agreed by steward and lead.');
  });

  it('has words for everything that can be lowered', () => {
    const { before, after } = lowering('en');
    const all = lowerings.map((one) => loweredWords(one, before, after, (key) => en[key]));
    expect(new Set(all).size).toBe(lowerings.length);
  });
});

it('another steward asks for the words again', () => {
  const arrival = {
    is: 'other-steward' as const,
    team: desk('en'),
    seal,
    lowering: { ...lowering('en'), lowered: [] },
  };
  const { page, find } = draw(screen({ teams: [joined], arrival }));
  expect(page.textContent).toContain('compare them again');
  expect(find('The words are the same: go on')).toBeDefined();
});

it('leaving a team takes two steps, and the first says what goes', () => {
  const leave = vi.fn();
  const { click } = draw(screen({ teams: [joined] }, { leave }));
  click('Leave After-sales desk');
  expect(document.activeElement?.textContent).toContain('The journal stays whole.');
  expect(leave).not.toHaveBeenCalled();
  click('Leave the team');
  expect(leave).toHaveBeenCalledExactlyOnceWith(desk('en').id);
});

it('a team that was joined shows the way to its charter and its news, and takes a file from its lead', () => {
  const events = { openCharter: vi.fn(), openNews: vi.fn() };
  const { page, find, click } = draw(screen({ teams: [{ ...joined, hasNews: true }] }, events));
  click('Charter');
  click('News of the team, to be read');
  expect(events.openCharter).toHaveBeenCalledExactlyOnceWith(desk('en').id);
  expect(events.openNews).toHaveBeenCalledExactlyOnceWith(desk('en').id);
  expect(find('Open a file from your lead')).toBeDefined();
  expect(page.querySelectorAll('input[type=file]')).toHaveLength(2);
});

it('what was refused says what happened, that nothing changed, and what to do', () => {
  const { page } = draw(screen({ problem: 'change-two-must-sign' }));
  const said = page.querySelector('[role=status]')?.textContent;
  expect(said).toContain('a signature is missing');
  expect(said).toContain('Nothing has changed here.');
  expect(said).toContain('two roles');
});
