import type { Talk } from './page';

/** The first pages that were put aside: looked at once, then learnt from. */
export default [
  {
    shows: 'a French chat with hashed classes, one’s own bubbles labelled “Vous”',
    url: 'https://clavardage.boutique.example/c/31877',
    page: `<div class="svelte-1x2y"><div role="log" aria-live="polite">${[
      'Marie Lenoir|Le zip est cassé.|11:00|s-Qw3rT',
      'Vous|Je vous en renvoie un.|11:01|s-Zx9cV',
      'Marie Lenoir|Super|11:01|s-Qw3rT',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, text, at, hash]) =>
          `<div class="${hash}" aria-label="${who} à ${at}"><div>${text}</div><time>${at}</time></div>`,
      )
      .join('')}</div><textarea placeholder="Écrire un message"></textarea></div>`,
    kind: 'chat',
    id: '31877',
    turns: [
      ['customer', 'Le zip est cassé.'],
      ['agent', 'Je vous en renvoie un.'],
      ['customer', 'Super'],
    ],
  },
  {
    shows: 'messages that each have a shadow root of their own',
    url: 'https://agent.kite.example/conversations/50061',
    page: `<div class="log" role="log"><kite-message author="customer">Can I change the size?</kite-message><kite-message author="agent">You can, until noon.</kite-message><kite-message author="customer">Size 40 then.</kite-message></div><textarea placeholder="Reply"></textarea>`,
    shadows: { 'kite-message': '<div class="bubble"><p>*</p></div>' },
    kind: 'chat',
    id: '50061',
    turns: [
      ['customer', 'Can I change the size?'],
      ['agent', 'You can, until noon.'],
      ['customer', 'Size 40 then.'],
    ],
  },
  {
    shows: 'a chat in utility classes whose note is only yellow',
    url: 'https://app.swiftly.example/inbox/4410/conversation/77120',
    page: `<header class="account-menu"><span>Noor Aziz</span></header><div class="contact-panel"><h3>Dan Cole</h3></div><div class="messages flex flex-col">${[
      'Dan Cole|justify-start|bg-gray-100|Where do I find my invoice?',
      'Noor Aziz|justify-end|bg-yellow-100|Same question as last month.',
      'Noor Aziz|justify-end|bg-indigo-600|In your account, under Orders.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, side, colour, text]) =>
          `<div class="flex ${side}"><div class="rounded p-2 ${colour}"><span class="text-xs">${who}</span><p>${text}</p><time>10:00</time></div></div>`,
      )
      .join('')}</div><textarea placeholder="Type your message"></textarea>`,
    kind: 'chat',
    id: '77120',
    turns: [
      ['customer', 'Where do I find my invoice?'],
      ['note', 'Same question as last month.'],
      ['agent', 'In your account, under Orders.'],
    ],
  },
  {
    shows: 'a chat with a visitor who has only a number',
    url: 'https://panel.zephyr.example/visitor-chats/88213',
    page: `<div class="chat"><ul class="lines">${[
      'v|Visitor 4821|Hi, is delivery free?|12:00',
      'o|Ken|From 30 euros, yes.|12:00',
      'v|Visitor 4821|Cool|12:01',
    ]
      .map((one) => one.split('|'))
      .map(
        ([side, who, text, at]) =>
          `<li class="line line-${side}"><span class="nick">${who}</span><span class="txt">${text}</span><span class="ts">${at}</span></li>`,
      )
      .join('')}</ul><input type="text" placeholder="Type your reply"></div>`,
    kind: 'chat',
    id: '88213',
    turns: [
      ['customer', 'Hi, is delivery free?'],
      ['agent', 'From 30 euros, yes.'],
      ['customer', 'Cool'],
    ],
  },
  {
    shows: 'a chat where only the first of several bubbles names its writer',
    url: 'https://talk.meadow.example/conversations/19283',
    page: `<div class="thread" role="log">${[
      'client|Sam Ode|Hello',
      'client||I lost my card',
      'advisor|Ruth|I block it now',
      'client||Thank you',
    ]
      .map((one) => one.split('|'))
      .map(
        ([side, who, text], at) =>
          `<div class="bubble bubble--${side}">${who && `<div class="bubble__name">${who}</div>`}<div class="bubble__text">${text}</div><div class="bubble__time">9:0${at}</div></div>`,
      )
      .join('')}</div><textarea></textarea>`,
    kind: 'chat',
    id: '19283',
    turns: [
      ['customer', 'Hello'],
      ['customer', 'I lost my card'],
      ['agent', 'I block it now'],
      ['customer', 'Thank you'],
    ],
  },
  {
    shows: 'a Spanish chat, in and out in words, an agent’s whisper between',
    url: 'https://consola.nube.example/#/chats/70551',
    page: `<div class="chat-history" role="log">${[
      'entrante|¿Puedo cambiar la talla?',
      'susurro-interno|Cliente de hace años.',
      'saliente|Claro, hasta el viernes.',
    ]
      .map((one) => one.split('|'))
      .map(
        ([side, text]) =>
          `<div class="mensaje mensaje--${side}"><p class="texto">${text}</p><span class="hora">10:00</span></div>`,
      )
      .join('')}</div><textarea placeholder="Escribe un mensaje"></textarea>`,
    kind: 'chat',
    id: '70551',
    turns: [
      ['customer', '¿Puedo cambiar la talla?'],
      ['note', 'Cliente de hace años.'],
      ['agent', 'Claro, hasta el viernes.'],
    ],
  },
] satisfies Talk[];
