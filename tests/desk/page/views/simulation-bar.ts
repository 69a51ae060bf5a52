import type { Pace } from '../address.ts';
import { button, el, type Part, setText } from '../element.ts';
import { waitingFor } from '../simulation.ts';
import { deskLink, updateAll } from './link.ts';
import type { Screen } from './screen.ts';

/** What only a demonstration has: the customer's next message on demand, and how fast time goes. */
export function simulationBar(screen: Screen): Part {
  const { words, simulation } = screen;
  const waits = el('span', { class: 'waits', role: 'status' });
  const next = button(words.next, 'quiet', () => {
    const conversation = screen.current();
    if (conversation) simulation.next(conversation);
  });
  next.dataset.simulation = 'next';
  const again = deskLink(screen, [words.startOver], {}, () => false);
  again.element.dataset.reload = '';
  const paces = paceLinks(screen);
  const element = el(
    'section',
    { class: 'simulation-bar', 'aria-label': words.simulation },
    el('b', {}, words.simulation),
    next,
    waits,
    el(
      'nav',
      { class: 'paces', 'aria-label': words.pace },
      el('span', { class: 'muted' }, words.pace),
      ...paces.map((one) => one.element),
    ),
    again.element,
  );

  const update = () => {
    const conversation = screen.current();
    const waiting = conversation ? waitingFor(conversation) : 'nothing';
    element.dataset.waits = waiting;
    const byHand = waiting === 'time' && screen.address().pace === 'hand';
    setText(waits, words.waits[byHand ? 'ready' : waiting]);
    next.disabled = waiting === 'nothing';
    updateAll([...paces, again]);
  };
  update();
  return { element, update };
}

function paceLinks(screen: Screen): Part[] {
  const { real, quick, hand } = screen.words.paces;
  const choices: [Pace, string][] = [
    [1, real],
    [0.1, quick],
    ['hand', hand],
  ];
  return choices.map(([pace, text]) => deskLink(screen, [text], { pace }, (now) => now.pace === pace));
}
