import { expect, it } from 'vitest';
import { known } from '../catalogue';
import { readPage } from '../read';
import { nothingPointed } from './pointed';
import { viewFrom } from './view-from';

const url = (id: number) => `https://chat.example/#/chan-${id}`;
const message = (id: number, who: string, colour: number, words: string, self = '') => `
  <div id="msg-${id}" class="msg ${self}" data-type="message" data-from="${who}"><span class="time">09:0${id}</span>
    <span class="from"><span class="user color-${colour}" data-name="${who}" role="button">${who}</span></span>
    <span class="content" dir="auto">${words}</span></div>`;
const draw = (...messages: string[]) => {
  document.body.innerHTML = `<div id="chat"><div class="messages" role="log">${messages.join('')}</div></div>`;
};

it('nobody is told by a name or by the colour given to it: another customer is read by the same rules', () => {
  draw(
    message(1, 'eleonore', 12, 'Hello, where is my parcel?'),
    message(2, 'camille', 4, 'I am looking.', 'self'),
  );
  const [customer, agent] = document.querySelectorAll('.content');
  if (!customer || !agent) throw new Error('not drawn');
  const derived = viewFrom(
    url(2),
    document,
    { ...nothingPointed, customer: [customer], agent: [agent] },
    null,
  );
  if ('cannot' in derived) throw new Error(derived.cannot);
  const site = known('chat', { name: 'Chat', hosts: ['https://chat.example/*'], views: [derived.view] });
  draw(message(3, 'sam_carter', 7, 'Hello?'), message(4, 'camille', 4, 'I am here.', 'self'));
  const read = readPage(url(3), document, [site]);
  expect('reading' in read && read.reading.turns.map(({ author }) => author)).toEqual(['customer', 'agent']);
  expect(JSON.stringify(derived.view)).not.toMatch(/eleonore|camille/);
});
