import { describe, expect, it } from 'vitest';
import { findAll } from '../look';
import { guessPage } from './guess';
import chats from './pages/chats';
import { both, marked } from './pages/follow-ups';
import moreChats from './pages/more-chats';
import moreTickets from './pages/more-tickets';
import { drawPage, type Talk } from './pages/page';
import tickets from './pages/tickets';
import { readGuess } from './proving';

const talks = [...chats, ...tickets, ...moreChats, ...moreTickets, marked, both];
const lines = (url: string, view: Parameters<typeof readGuess>[2]) => {
  const read = readGuess(url, document, view);
  return 'reading' in read ? read.reading.turns.map(({ author, text }) => `${author}: ${text}`) : [];
};

/** The page a moment later: the message that ends with these words once more, with other words. */
function goesOn(messages: string, words: string, next: string): boolean {
  const said = findAll(document, messages).findLast((one) => one.textContent?.includes(words));
  const again = said?.cloneNode(true) as Element | undefined;
  const walk = again && document.createTreeWalker(again, NodeFilter.SHOW_TEXT);
  while (walk?.nextNode()) {
    const text = walk.currentNode as Text;
    if (!text.data.includes(words)) continue;
    text.data = text.data.replace(words, next);
    again?.removeAttribute('id');
    said?.after(again as Element);
    return true;
  }
  return false;
}

describe('a page that was guessed at and goes on', () => {
  const goneOn = talks.filter((talk: Talk) => {
    drawPage(document, talk);
    const guess = guessPage(talk.url, document);
    const words = talk.turns.findLast(([author]) => author === 'customer')?.[1] ?? '';
    return guess?.view.messages && goesOn(guess.view.messages, words, 'And another thing.');
  });
  it('is most of them', () => expect(goneOn.length).toBeGreaterThan(15));

  it.each(goneOn)('has the next message read too, on the same side: $shows', (talk) => {
    drawPage(document, talk);
    const guess = guessPage(talk.url, document);
    if (!guess?.view.messages) throw new Error('not guessed at');
    const before = lines(talk.url, guess.view);
    const words = talk.turns.findLast(([author]) => author === 'customer')?.[1] ?? '';
    goesOn(guess.view.messages, words, 'And another thing.');
    const after = lines(talk.url, guess.view);
    expect(after).toHaveLength(before.length + 1);
    const isNew = (line: string) => /^customer: (?:.*\s)?And another thing\./s.test(line);
    expect(after.filter(isNew)).toHaveLength(1);
  });

  const bar = '<div class="message-bar" role="toolbar"><button aria-label="Copy"></button></div>';
  const named = (words: string) => `<div class="message-content"><div class="text">${words}</div></div>`;
  const nameless = (words: string) => `<div><div>${words}</div></div>`;
  const theirs = (content: typeof named, at: string, words: string) =>
    `<div class="message-group left"><div class="message-head"><div class="message-header">Kim Vos</div><div class="time">${at}</div></div><span class="message-icon">KV</span><div class="message-item">${bar}${content(words)}</div></div>`;
  const mine = (content: typeof named, at: string, words: string) =>
    `<div class="message-group right"><div class="message-item">${bar}</div><div class="time">${at}</div><div class="status-wrapper"><div class="status-item">${content(words)}</div></div></div>`;
  const grouped = (content: typeof named) =>
    `<div class="chat-ui"><div class="chat-header"><div class="header-text">Kim Vos</div></div><div class="chat-content"><div class="message-wrapper">${
      theirs(content, '09:20 AM', 'Hello, my lamp flickers. Can you help me?') +
      mine(content, '09:21 AM', 'Hello Kim, I will look at it.') +
      theirs(content, '09:22 AM', 'Thank you, it is tiring.') +
      mine(content, '09:23 AM', 'I understand. A new bulb is on its way.') +
      theirs(content, '09:24 AM', 'Perfect, thanks a lot.')
    }</div></div><div class="footer" role="textbox" contenteditable="true"></div></div>`;

  const url = 'https://desk.example/conversations/4711';

  it('has two messages of one person read whole, where the tool draws them together', () => {
    drawPage(document, { shows: '', url, page: grouped(named) });
    const guess = guessPage(url, document);
    if (!guess) throw new Error('not guessed at');
    const again = document.createElement('div');
    again.className = 'message-item';
    again.innerHTML = named('And it hums.');
    document.querySelector('.message-group:last-child')?.append(again);
    expect(lines(url, guess.view).at(-1)).toBe('customer: Perfect, thanks a lot.\nAnd it hums.');
  });

  it('is left alone where only a count tells which words are said: the next ones could stand elsewhere', () => {
    drawPage(document, { shows: '', url, page: grouped(nameless) });
    expect(guessPage(url, document)).toBeNull();
  });
});
