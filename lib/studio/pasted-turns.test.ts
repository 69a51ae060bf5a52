// @vitest-environment node
import { expect, it } from 'vitest';
import { turnsIn } from './pasted-turns';

it('takes who speaks from the heads of lines, in both languages, and keeps what follows with its turn', () => {
  const pasted =
    'Exported on Monday\nCliente : Toujours rien.\nC’est long.\nConseillère : Je regarde.\nC: Merci';
  expect(turnsIn(pasted)).toEqual([
    { author: 'customer', text: 'Toujours rien.\nC’est long.' },
    { author: 'agent', text: 'Je regarde.' },
    { author: 'customer', text: 'Merci' },
  ]);
});

it('lets paragraphs alternate where nobody is named, the customer first', () => {
  expect(turnsIn('Where is it?\n\nOn its way.\n\n\nThanks').map(({ author }) => author)).toEqual([
    'customer',
    'agent',
    'customer',
  ]);
});

it('finds nothing in nothing, and no more turns or characters than a pack may hold', () => {
  expect(turnsIn(' \n\n ')).toEqual([]);
  const long = turnsIn(Array.from({ length: 90 }, () => 'x'.repeat(2_100)).join('\n\n'));
  expect([long.length, long[0]?.text.length]).toEqual([60, 2_000]);
});
