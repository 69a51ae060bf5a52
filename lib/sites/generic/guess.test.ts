import { describe, expect, it } from 'vitest';
import chats from './pages/chats';
import { both, marked, unmarked } from './pages/follow-ups';
import moreChats from './pages/more-chats';
import moreTickets from './pages/more-tickets';
import noTalkLists from './pages/no-talk-lists';
import noTalkOther from './pages/no-talk-other';
import noTalkPublic from './pages/no-talk-public';
import noTalkRooms from './pages/no-talk-rooms';
import { count, measure, wrongOnes } from './pages/tally';
import tickets from './pages/tickets';

const talks = [...chats, ...tickets, ...moreChats, ...moreTickets, marked, both];
/** Yellow alone makes a note likely, and not likely enough. */
const unsure = 'a chat in utility classes whose note is only yellow';

describe('guessing at a page nobody described', () => {
  it.each(talks.filter(({ shows }) => shows !== unsure))('reads $shows', (talk) => {
    const measured = measure(talk, talk.turns);
    expect(measured.got).toEqual(talk.turns);
    expect(measured).toMatchObject({ outcome: 'right', id: talk.id, kind: talk.kind });
  });

  it('says nothing where only a colour tells a note', () => {
    const talk = talks.find(({ shows }) => shows === unsure);
    expect(talk && measure(talk, talk.turns).outcome).toBe('silent');
  });

  it('never takes a second message without a name for the tool’s own line', () => {
    expect(measure(unmarked, unmarked.turns).outcome).not.toBe('wrong');
  });

  const elsewhere = [...noTalkLists, ...noTalkPublic, ...noTalkRooms, ...noTalkOther];
  it('is tried on many pages in which nobody talks to a customer', () =>
    expect(elsewhere.length).toBeGreaterThanOrEqual(50));
  it.each(elsewhere)('says nothing of $shows', (page) => {
    expect(measure(page, null)).toMatchObject({ outcome: 'silent' });
  });

  it.each(elsewhere)('says nothing of it either at the address of a ticket: $shows', (page) => {
    expect(measure({ ...page, url: 'https://desk.acme.example/tickets/4711' }, null).got).toEqual([]);
  });

  it('keeps two conversations of one account apart', () => {
    const [talk] = tickets;
    const at = (id: string) =>
      `https://desk.example/website/0f8fad5b-d9cb-469f-a165-70867728950e/inbox/session_${id}/`;
    expect(talk && measure({ ...talk, url: at('5f0c2a9b') }, talk.turns).id).toBe('session_5f0c2a9b');
  });

  it('says nothing where a conversation has no number in its address', () => {
    for (const talk of talks)
      expect(measure({ ...talk, url: 'https://desk.example/inbox' }, talk.turns).outcome).toBe('silent');
  });

  it('says nothing of a page without the agents’ messages', () => {
    const halves = tickets.filter(({ page }) => /thread-agent|by-agent/.test(page));
    expect(halves.length).toBeGreaterThan(1);
    for (const talk of halves) {
      const page = talk.page.replaceAll(/thread-agent|by-agent/g, 'gone" hidden="');
      expect(measure({ ...talk, page }, null).outcome).toBe('silent');
    }
  });

  it('says nothing wrong when a page is cut off anywhere', () => {
    const cut = talks.flatMap((talk) =>
      [0.3, 0.5, 0.7, 0.9].map((share) => {
        const page = talk.page.slice(0, talk.page.length * share);
        const said = measure({ ...talk, page }, talk.turns);
        // Fewer turns are no lie, if those that are there were said, and by whom it is told.
        const isPart = said.got.every(([author, text]) =>
          talk.turns.some(([who, told]) => who === author && (told.includes(text) || text.includes(told))),
        );
        return { ...said, outcome: said.outcome === 'wrong' && isPart ? ('right' as const) : said.outcome };
      }),
    );
    expect(wrongOnes(cut)).toEqual([]);
    expect(count(cut, 'silent')).toBeGreaterThan(10);
  });
});
