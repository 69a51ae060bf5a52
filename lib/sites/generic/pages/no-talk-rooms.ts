import type { Page } from './page';

const told = (classes: string, text: string, nick = '') =>
  `<div class="msg ${classes}"><span class="time">22:30</span>${nick && `<span class="from"><span class="user">${nick}</span></span>`}<span class="content">${text}</span></div>`;

/** Rooms in which one is alone. */
export default [
  {
    shows: 'a channel in which nobody else is, with the tool’s lines',
    url: 'https://chat.acme.example/#/chan-3',
    page: `<div role="log" class="messages">${told('self', '(~raj@localhost) has come in')}${told('', 'Channel mode is +nt')}${told('self', 'hello all', '@raj')}</div><textarea placeholder="Write to #team"></textarea>`,
  },
  {
    shows: 'the same, the tool’s lines named by what they are',
    url: 'https://chat.acme.example/#/chan-4',
    page: `<div role="log" class="messages">${told('self" data-type="join', 'has joined the channel')}${told('" data-type="mode_channel', 'Channel mode is')}${told('self" data-type="message', 'hello all', '@raj')}</div><textarea placeholder="Write to #team"></textarea>`,
  },
] satisfies Page[];
