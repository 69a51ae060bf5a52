import type { Conversation } from '../packs/conversation-schema';

/** Three short conversations that tests rehearse on: an angry one, a plain one, a call that ends in thanks. */
export const angry: Conversation = {
  id: 'angry',
  title: 'A parcel for the third time',
  lang: 'fr',
  kind: 'ticket',
  source: 'synthetic',
  turns: [
    {
      author: 'customer',
      text: 'Bonjour, c’est inadmissible, je suis furieuse : toujours pas de colis après trois semaines !',
    },
    { author: 'agent', text: 'Je reviens vers vous dans les meilleurs délais.' },
    { author: 'customer', text: 'J’ai peur que le cadeau n’arrive jamais pour samedi.' },
    { author: 'agent', text: 'Je suis désolée. Je reviens vers vous dans les meilleurs délais.' },
  ],
  ended: true,
};

export const plain: Conversation = {
  id: 'plain',
  title: 'A copy of an invoice',
  lang: 'en',
  kind: 'chat',
  source: 'synthetic',
  turns: [
    { author: 'customer', text: 'Hello, could you send me a copy of the invoice for order 12, please?' },
    { author: 'agent', text: 'Here it is.' },
  ],
  ended: true,
};

export const thankful: Conversation = {
  id: 'thankful',
  title: 'A call about a pram',
  lang: 'en',
  kind: 'call',
  source: 'synthetic',
  turns: [
    { author: 'customer', text: 'Hi, I am worried about the pram, the baby is due on Friday.' },
    { author: 'customer', text: 'Thank you so much, you have been so helpful, you saved the day!' },
  ],
  ended: false,
};

export const three = [angry, plain, thankful];
