import { expect, test } from 'vitest';
import { countApologies } from './apologies';

test.each([
  ['en', ["I'm sorry.", 'Our apologies for this.', 'The lamp left today.'], 2],
  ['en', ['Sorry, so sorry, my apologies.'], 1],
  ['en', ['No need to apologise!', 'Your apology is kind.'], 0],
  ['en', ['Done.\nOn Monday, Lou wrote:\n> I am sorry'], 0],
  ['fr', ['Je suis désolée.', 'Veuillez nous excuser.', 'Toutes nos excuses.', 'C’est fait.'], 3],
  ['fr', ['Ne vous excusez pas.', 'Vous n’avez pas à vous excuser.'], 0],
  ['de', ['Entschuldigung, sorry'], 0],
  ['fr', [], 0],
])('in %s, %j holds %i', (language, replies, count) => {
  expect(countApologies(replies, language)).toBe(count);
});
