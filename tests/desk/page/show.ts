import { type Address, readAddress, viewOf } from './address.ts';
import type { Conversation, Desk } from './desk.ts';
import { el, type Part } from './element.ts';
import type { Simulation } from './simulation.ts';
import { callScreen } from './views/call.ts';
import { chatScreen } from './views/chat.ts';
import { listScreen } from './views/list.ts';
import { mainMenu } from './views/main-menu.ts';
import { nowhere } from './views/nowhere.ts';
import type { Screen } from './views/screen.ts';
import { simulationBar } from './views/simulation-bar.ts';
import { ticketScreen } from './views/ticket.ts';
import { wordsIn } from './words/words.ts';

/** Draws what the address says, follows links without loading, and keeps what is shown up to date. */
export function showDesk(place: HTMLElement, desk: Desk, simulation: Simulation): void {
  const address = () => readAddress(new URL(location.href), navigator.language);
  const current = () => conversationAt(desk, address());
  let shown = '';
  let parts: Part[] = [];

  const show = () => {
    const now = address();
    simulation.setPace(now.pace);
    for (const conversation of inSight(desk, now)) simulation.begin(conversation);
    const what = screenName(now, current() !== null);
    if (what !== shown) parts = draw({ desk, simulation, words: wordsIn(now.lang), address, current });
    shown = what;
    for (const part of parts) part.update();
    document.title = [current()?.subject, 'Comptoir'].filter(Boolean).join(' · ');
  };

  const draw = (screen: Screen): Part[] => {
    document.documentElement.lang = screen.words.language;
    const middle = screenFor(screen);
    const menu = mainMenu(screen);
    const bar = simulationBar(screen);
    const main = el('main', { class: 'screen' }, middle.element);
    place.replaceChildren(menu.element, main, bar.element);
    return [menu, middle, bar];
  };

  desk.changes.addEventListener('change', show);
  addEventListener('popstate', show);
  document.addEventListener('click', (event) => follow(event, show));
  // Calls have a clock that goes on while nobody speaks.
  setInterval(() => {
    if (current()?.kind === 'call') show();
  }, 1_000);
  show();
}

function screenFor(screen: Screen): Part {
  const { view } = screen.address();
  const conversation = screen.current();
  if (view === 'list') return listScreen(screen);
  if (!conversation) return nowhere(screen);
  if (view === 'chats') return chatScreen(screen);
  return view === 'calls' ? callScreen(screen, conversation) : ticketScreen(screen, conversation);
}

/** Chats share one screen; every other request has its own. */
function screenName({ view, id, lang, frame }: Address, known: boolean): string {
  return `${view} ${view === 'chats' && known ? 'all' : id} ${lang} ${frame}`;
}

function conversationAt({ conversations }: Desk, { view, id }: Address): Conversation | null {
  return conversations.find((one) => one.id === id && viewOf[one.kind] === view) ?? null;
}

/** Customers write where somebody looks: the open request, and all chats while chats are open. */
function inSight(desk: Desk, address: Address): Conversation[] {
  if (address.view === 'chats') return desk.conversations.filter(({ kind }) => kind === 'chat');
  const open = conversationAt(desk, address);
  return open ? [open] : [];
}

function follow(event: MouseEvent, show: () => void): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.dataset.reload !== undefined || link.origin !== location.origin) return;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (link.href !== location.href) history.pushState(null, '', link.href);
  show();
}
