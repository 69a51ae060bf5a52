import { expect, it, vi } from 'vitest';
import { draw } from '@/tests/screens/draw';
import { deaf } from '@/tests/screens/state';
import { lowering } from '@/tests/screens/states/membership';
import { calm } from '@/tests/screens/states/panel';
import { teamLines } from '@/tests/screens/states/panel-team';
import { team } from '@/tests/screens/states/sharing';
import { PanelScreen } from './PanelScreen';
import type { PanelEvents, PanelView, TeamLines } from './view';

const panel = (
  teams: Partial<TeamLines>,
  events: Partial<PanelEvents> = {},
  more: Partial<PanelView> = {},
) => (
  <PanelScreen
    view={{ ...calm('en'), ...more, teams: teamLines(teams) }}
    on={
      new Proxy(events as PanelEvents, {
        get: (own, name) => Reflect.get(own, name) ?? deaf<Record<string | symbol, () => void>>()[name],
      })
    }
  />
);
const coming = { team, ...lowering('en') };

it('last week can be shared, looked at first, or put away', () => {
  const events = { open: vi.fn(), notThisWeek: vi.fn() };
  const { click } = draw(panel({ line: { is: 'share', team } }, events));
  click('See what would leave');
  click('Not this week');
  expect(events.open).toHaveBeenCalledExactlyOnceWith('share');
  expect(events.notThisWeek).toHaveBeenCalledExactlyOnceWith(team);
});

it('what the lead did since last time is said in the lead’s words', () => {
  const openTeam = vi.fn();
  const line = { is: 'news' as const, team, name: 'Desk', says: 'dropped a form.' };
  const { page, click } = draw(panel({ line }, { openTeam }));
  expect(page.textContent).toContain('Since last time, we… dropped a form.');
  click('Read the news');
  expect(openTeam).toHaveBeenCalledExactlyOnceWith('news', team);
});

it('a protection that will be lowered is said whatever else is open, and cannot be put away before its day', () => {
  const { page, find, redraw } = draw(panel({ lowerings: [coming] }, {}, { draft: 'empty' }));
  const said = 'From 3 December, After-sales desk will protect less: figures from 5 people instead of 8';
  expect(page.textContent).toContain(said);
  expect(page.textContent).toContain('Agreed by steward and lead.');
  expect(() => find('I have seen it')).toThrow();
  redraw(panel({ lowerings: [coming] }, {}, { silence: { until: 'ever' } }));
  expect(page.textContent).toContain(said);
});

it('once it holds it is said until it was seen', () => {
  const seenLowering = vi.fn();
  const { page, click } = draw(panel({ lowerings: [{ ...coming, before: null }] }, { seenLowering }));
  expect(page.textContent).toContain(
    'Since 3 December, After-sales desk has protected less: figures from 5 people',
  );
  click('I have seen it');
  expect(seenLowering).toHaveBeenCalledExactlyOnceWith(team, 2);
});

it('the team’s page is one click away where a team was joined, and nowhere else', () => {
  const openTeam = vi.fn();
  const { find, click, redraw } = draw(panel({}, { openTeam }));
  click('Team');
  expect(openTeam).toHaveBeenCalledExactlyOnceWith('news', team);
  redraw(panel({ team: null }));
  expect(() => find('Team')).toThrow();
});

it('nothing about teams stands beside an open form, but what protects less', () => {
  const { page } = draw(panel({ line: { is: 'share', team } }, {}, { draft: 'empty' }));
  expect(page.textContent).not.toContain('Last week');
});
