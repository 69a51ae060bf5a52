import type { Talk } from './page';

const tailwind = (name: string, at: string, text: string, mine = false) => `
  <div class="flex ${mine ? 'justify-end' : 'justify-start'} mb-4"><div class="max-w-md px-4 py-2 rounded-lg ${mine ? 'bg-blue-600 text-white' : 'bg-gray-100'}">
    <p class="text-xs font-semibold">${name}</p><p class="text-sm">${text}</p><span class="text-xs opacity-50">${at}</span></div></div>`;
const hashed = (label: string, text: string, at: string, group: string) => `
  <div class="css-1q2w3e"><div class="${group}" role="group" aria-label="${label}"><div class="css-9zx8cv"><p>${text}</p></div><time class="css-77aa1b">${at}</time></div></div>`;
const sided = (side: string, text: string, at: string) =>
  `<div class="nachricht ${side}"><div class="nachricht-text">${text}</div><span class="zeit">${at}</span></div>`;
const said = (from: string, text: string) => `<chat-message from="${from}"><p>${text}</p></chat-message>`;
const bubble = (side: string, text: string, at: string) =>
  `<div class="row"><div class="message-${side}"><span class="copyable">${text}</span><span class="meta">${at}</span></div></div>`;

export default [
  {
    shows: 'a chat whose classes are all hashed, with labels that are read aloud',
    url: 'https://console.talkwell.example/w/8/conversations/66120',
    page: `<header><h2>Conversation 66120</h2></header><main><div role="log" class="css-ab12cd">
      ${hashed('Message from customer', 'Hi, my code does not work', '10:01', 'css-4f5g6h')}${hashed('Message from agent', 'Which one did you enter?', '10:02', 'css-7j8k9l')}
      ${hashed('Message from customer', 'SPRING10', '10:02', 'css-4f5g6h')}</div><div class="css-zz91xx"><div contenteditable="true" role="textbox" aria-label="Write a reply"></div></div></main>`,
    kind: 'chat',
    id: '66120',
    turns: [
      ['customer', 'Hi, my code does not work'],
      ['agent', 'Which one did you enter?'],
      ['customer', 'SPRING10'],
    ],
  },
  {
    shows: 'a chat drawn with utility classes, the visitor named above it',
    url: 'https://app.livedesk.example/chats/20931',
    page: `<nav class="flex"><div class="user-menu"><img alt="Sofia Lund" src="x"><span>Sofia Lund</span></div></nav><main class="flex-1"><div class="visitor-header p-4"><h2 class="text-lg">Omar Haddad</h2><span>online</span></div>
      <div class="overflow-y-auto p-4">${tailwind('Omar Haddad', '14:02', 'Is the shop open on Sunday?')}${tailwind('Sofia Lund', '14:03', 'Yes, from ten to four.', true)}${tailwind('Omar Haddad', '14:03', 'Great, thanks')}</div>
      <form class="p-4"><textarea placeholder="Type a message"></textarea><button>Send</button></form></main>`,
    kind: 'chat',
    id: '20931',
    turns: [
      ['customer', 'Is the shop open on Sunday?'],
      ['agent', 'Yes, from ten to four.'],
      ['customer', 'Great, thanks'],
    ],
  },
  {
    shows: 'a German chat whose messages come in and go out',
    url: 'https://chat.gartenhaus.example/#/dialoge/4711',
    page: `<div class="dialog"><div role="log" aria-label="Verlauf">${sided('eingehend', 'Guten Tag, wo bleibt die Pumpe?', '09:00')}${sided('ausgehend', 'Sie kommt morgen.', '09:02')}${sided('eingehend', 'Gut.', '09:02')}</div>
      <textarea placeholder="Nachricht schreiben"></textarea></div>`,
    kind: 'chat',
    id: '4711',
    turns: [
      ['customer', 'Guten Tag, wo bleibt die Pumpe?'],
      ['agent', 'Sie kommt morgen.'],
      ['customer', 'Gut.'],
    ],
  },
  {
    shows: 'a chat made of elements of its own, with the tool’s lines between',
    url: 'https://agent.plauder.example/chat?id=c9f1a2b3c4d5e6f7',
    page: `<chat-window><chat-log role="log"><chat-event>Chat started</chat-event>${said('visitor', 'Hello?')}${said('operator', 'Hello, Ben here.')}<chat-event>Ben joined the chat</chat-event>${said('visitor', 'I cannot pay by card.')}</chat-log>
      <div contenteditable="true" role="textbox" aria-label="Message"></div></chat-window>`,
    kind: 'chat',
    id: 'c9f1a2b3c4d5e6f7',
    turns: [
      ['customer', 'Hello?'],
      ['agent', 'Hello, Ben here.'],
      ['customer', 'I cannot pay by card.'],
    ],
  },
  {
    shows: 'an Arabic chat from right to left',
    url: 'https://inbox.souq.example/conversations/5502',
    page: `<div dir="rtl"><h1>محادثة</h1><div class="messages" role="log">${[
      'incoming|أين طلبي؟|10:00',
      'outgoing|سيصل غدا.|10:01',
      'incoming|شكرا|10:02',
    ]
      .map((one) => one.split('|'))
      .map(
        ([side, text, at]) =>
          `<div class="message message--${side}"><div class="message__text">${text}</div><time>${at}</time></div>`,
      )
      .join('')}</div><textarea placeholder="اكتب رسالة"></textarea></div>`,
    kind: 'chat',
    id: '5502',
    turns: [
      ['customer', 'أين طلبي؟'],
      ['agent', 'سيصل غدا.'],
      ['customer', 'شكرا'],
    ],
  },
  {
    shows: 'a chat in a shadow root',
    url: 'https://desk.veranda.example/live/session/90210',
    page: '<app-shell><p>Loading</p></app-shell>',
    shadows: {
      'app-shell': `<section class="transcript" role="log"><div class="msg visitor"><div class="msg-body">Where is my table?</div><time>11:00</time></div><div class="msg agent"><div class="msg-body">On its way.</div><time>11:01</time></div></section>
        <textarea class="reply" placeholder="Reply"></textarea>`,
    },
    kind: 'chat',
    id: '90210',
    turns: [
      ['customer', 'Where is my table?'],
      ['agent', 'On its way.'],
    ],
  },
  {
    shows: 'messages in and out, as phones draw them',
    url: 'https://web.pling.example/inbox/chat/49301',
    page: `<div id="main"><header><div class="contact-name">Ada Okafor</div><span>online</span></header><div class="conversation-panel-messages" role="application">${bubble('in', 'Do you have it in blue?', '8:59')}${bubble('out', 'We do, in M and L.', '9:00')}${bubble('in', 'L please', '9:01')}</div>
      <footer><div contenteditable="true" aria-label="Type a message"></div></footer></div>`,
    kind: 'chat',
    id: '49301',
    turns: [
      ['customer', 'Do you have it in blue?'],
      ['agent', 'We do, in M and L.'],
      ['customer', 'L please'],
    ],
  },
  {
    shows: 'a chat with days between and messages in groups, a bot first',
    url: 'https://app.onsite.example/inbox/conversation/83120',
    page: `<div class="conversation"><div class="day"><div class="day-label">Today</div>
      <div class="chat-msg chat-msg--bot"><b class="chat-msg__name">Robo</b><div class="chat-msg__text">What is it about?</div><i class="chat-msg__time">10:00</i></div>
      <div class="chat-msg chat-msg--customer"><b class="chat-msg__name">Iris Bell</b><div class="chat-msg__text">A refund.</div><i class="chat-msg__time">10:01</i></div></div>
      <div class="day"><div class="day-label">Yesterday</div><div class="chat-msg chat-msg--agent"><b class="chat-msg__name">Tom</b><div class="chat-msg__text">I look it up.</div><i class="chat-msg__time">10:03</i></div></div></div><textarea aria-label="Reply"></textarea>`,
    kind: 'chat',
    id: '83120',
    turns: [
      ['system', 'What is it about?'],
      ['customer', 'A refund.'],
      ['agent', 'I look it up.'],
    ],
  },
  {
    shows: 'a French chat where one’s own messages say “Vous”',
    url: 'https://messagerie.petit-bateau.example/discussions/fil/7719',
    page: `<div class="fil"><h2>Claire Aubry</h2><ul class="bulles">${[
      'Claire Aubry|Bonjour, mon colis est ouvert.|09:10',
      'Vous|Je suis désolé, je regarde.|09:11',
      'Claire Aubry|Merci|09:12',
    ]
      .map((one) => one.split('|'))
      .map(
        ([who, text, at]) =>
          `<li class="bulle"><strong>${who}</strong><p>${text}</p><small>${at}</small></li>`,
      )
      .join('')}</ul><textarea placeholder="Votre message"></textarea></div>`,
    kind: 'chat',
    id: '7719',
    turns: [
      ['customer', 'Bonjour, mon colis est ouvert.'],
      ['agent', 'Je suis désolé, je regarde.'],
      ['customer', 'Merci'],
    ],
  },
] satisfies Talk[];
