import type { Talk } from './page';

const head = (name: string, at: string) =>
  `<span class="talk-row__head"><a class="talk-row__author">${name}</a> <time title="Thu, Nov 26, 2026 1:24 PM">${at}</time></span>`;
const body = (words: string) =>
  `<div class="talk-row__body"><div class="talk-row__message"><span>${words}</span></div></div>`;
const row = (side: string, words: string, name = '', at = '') =>
  `<talk-row><div class="row talk-row${name ? '' : ' talk-row--followup'}"><div class="talk-row__content${side}">${name && head(name, at)}${body(words)}</div></div></talk-row>`;
const room = (rows: string) =>
  `<main class="room"><h1>Kim Vos</h1><talk-history>${rows}</talk-history><form><textarea placeholder="Message"></textarea></form></main>`;
const them = ' talk-row__content--them';
const me = ' talk-row__content--me';

/** A second message of one person, drawn without the name: half of what real chats hold. */
export const marked: Talk = {
  shows: 'a chat of own elements in which a second message has a side and no name',
  url: 'https://talk.harbour.example/conversations/4711',
  page: room(
    row(them, 'The blue one, order 48213.', 'Kim Vos', '13:24') +
      row(them, 'It hums, too.') +
      row(me, 'Thank you. A new one leaves today.', 'lea@harbour.example', '13:25') +
      row(them, 'That is great, thank you!', 'Kim Vos', '13:26'),
  ),
  kind: 'chat',
  id: '4711',
  turns: [
    ['customer', 'The blue one, order 48213.'],
    ['customer', 'It hums, too.'],
    ['agent', 'Thank you. A new one leaves today.'],
    ['customer', 'That is great, thank you!'],
  ],
};

/** The same where sides are told on the heads alone: nobody knows whose the second one is. */
export const unmarked: Talk = {
  ...marked,
  shows: 'the same with sides told by the heads alone',
  page: room(
    row('', 'The blue one, order 48213.', '<b data-from="customer">Kim Vos</b>', '13:24') +
      row('', 'It hums, too.') +
      row('', 'Thank you. A new one leaves today.', '<b data-from="agent">Léa</b>', '13:25') +
      row('', 'That is great, thank you!', '<b data-from="customer">Kim Vos</b>', '13:26'),
  ),
};

/** A second message on each side: the two of them are alike, and not the conversation. */
export const both: Talk = {
  ...marked,
  shows: 'a chat of own elements in which each side has a second message without a name',
  page: room(
    row(them, 'My parcel has not arrived.', 'Kim Vos', '13:24') +
      row(them, 'It was due last Monday, and the tracking has not moved since.') +
      row(me, 'The carrier has lost it.', 'lea@harbour.example', '13:25') +
      row(me, 'I am sending you another one today, free of charge.') +
      row(them, 'Perfect.', 'Kim Vos', '13:26'),
  ),
  turns: [
    ['customer', 'My parcel has not arrived.'],
    ['customer', 'It was due last Monday, and the tracking has not moved since.'],
    ['agent', 'The carrier has lost it.'],
    ['agent', 'I am sending you another one today, free of charge.'],
    ['customer', 'Perfect.'],
  ],
};
