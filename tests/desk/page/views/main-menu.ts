import type { Address } from '../address.ts';
import { el, type Part } from '../element.ts';
import { type IconName, icon } from './icon.ts';
import { deskLink, updateAll } from './link.ts';
import type { Screen } from './screen.ts';

/** The left rail: where one can go, and the other language. */
export function mainMenu(screen: Screen): Part {
  const { words } = screen;
  const lang = words.language === 'fr' ? 'en' : 'fr';
  const places = placesOf(screen);
  const language = deskLink(screen, [words.otherLanguage], { lang }, () => false);
  language.element.lang = lang;
  language.element.className = 'language';
  const element = el(
    'nav',
    { class: 'main-menu', 'aria-label': words.navigation },
    el('p', { class: 'brand' }, icon('counter'), el('b', {}, 'Comptoir'), el('small', {}, words.tagline)),
    el('ul', { class: 'places' }, ...places.map((one) => el('li', {}, one.element))),
    language.element,
  );
  return { element, update: () => updateAll([...places, language]) };
}

function placesOf(screen: Screen): Part[] {
  const { words, desk } = screen;
  const place = (name: IconName, text: string, to: Partial<Address>, isHere: (now: Address) => boolean) => {
    const part = deskLink(screen, [icon(name), el('span', {}, text)], to, isHere);
    part.element.title = text;
    return part;
  };
  const list = (channel: string) => ({ view: 'list', id: null, channel }) as const;
  const inList = (channel: string) => (now: Address) => now.view === 'list' && now.channel === channel;
  const chat = desk.conversations.find(
    ({ kind, language }) => kind === 'chat' && language === words.language,
  );
  const chats = chat ? ({ view: 'chats', id: chat.id } as const) : list('chat');
  return [
    place('list', words.requests, list('all'), inList('all')),
    place('ticket', words.tickets, list('ticket'), (now) => now.view === 'tickets' || inList('ticket')(now)),
    place('chat', words.chats, chats, (now) => now.view === 'chats' || inList('chat')(now)),
    place('call', words.calls, list('call'), (now) => now.view === 'calls' || inList('call')(now)),
  ];
}
