import { expect, it } from 'vitest';
import { measure } from './pages/tally';

const url = 'https://desk.example/conversations/4711';
const form = '<textarea placeholder="Write a message"></textarea>';

const bubble = (who: string, at: string, words: string, mine = '') =>
  `<div class="chat-item"><div class="chat-bubble${mine}"><div class="chat-bubble-title"><div class="line"><div class="chat-bubble-author">${who}</div><div class="chat-bubble-date">${at}</div></div></div><div class="chat-bubble-body"><p>${words}</p></div></div></div>`;

it('a group in which two others write is no customer', () => {
  const page = `<div class="chat"><div class="chat-bubbles">${
    bubble('Tom Olsen', '09:41', 'Hello, I sent a new draft this morning.') +
    bubble('Kim Walsh', '09:42', 'Great, I will have a look after lunch.', ' chat-bubble-me') +
    bubble('Nina Berg', '09:43', 'I can read it this afternoon as well.') +
    bubble('Kim Walsh', '09:45', 'Perfect, thank you both.', ' chat-bubble-me')
  }</div></div>${form}`;
  expect(measure({ shows: '', url, page }, null).outcome).toBe('silent');
});

it('the hours beside messages are no messages', () => {
  const said = (by: string, at: string, words: string) =>
    `<div class="chat-bubble ${by}"><div class="bubble">${words}</div><div class="meta">${at}</div></div>`;
  const page = `<section class="chat-thread"><div class="chat-messages">${
    said('customer', '09:41', 'Hello, can you cancel my order please?') +
    said('agent', '09:42', 'Hi Tom, of course. Which one?') +
    said('customer', '09:42', 'The blue one.')
  }</div>${form}</section>`;
  expect(
    measure({ shows: '', url, page }, [['customer', 'Hello, can you cancel my order please?']]).got,
  ).toEqual([]);
});
