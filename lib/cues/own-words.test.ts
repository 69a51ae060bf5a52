import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWords } from './own-words';

const kept = (text: string) =>
  ownWords(text)
    .trim()
    .replace(/\n{3,}/g, '\n\n');

describe('what stays is what this person wrote', () => {
  test.each([
    ['On Mon, 3 May 2026 at 10:12, Care <care@example.com> wrote:'],
    ['On Mon, 3 May 2026 at 10:12, Customer Care\n<care@example.com> wrote:'],
    ['Le lun. 3 mai 2026 à 10:12, Service <service@example.com> a écrit :'],
    ['Le lun. 3 mai 2026 à 10:12, Service clients\n<service@example.com> a écrit :'],
    ['-----Original Message-----'],
    ['-----Message d’origine-----'],
    ['---------- Forwarded message ---------'],
    ['From: Care\nSent: Monday, May 3, 2026\nTo: me'],
    ['De : Service\nEnvoyé : lundi 3 mai 2026\nÀ : moi'],
    ['Begin forwarded message:'],
    ['-- '],
    ['Kind regards,'],
    ['Cordialement,'],
    ['Bien à vous'],
    ['Veuillez agréer, Madame, l’expression de mes salutations'],
    ['Sent from my iPhone'],
    ['Envoyé de mon iPhone'],
  ])('above “%s”', (start) => {
    expect(kept(`My own words.\n\n${start}\nSomebody else’s words\nand more of them`)).toBe('My own words.');
    expect(kept(`My own words.\r\n\r\n${start.replace('\n', '\r\n')}\r\nSomebody else’s words`)).toBe(
      'My own words.',
    );
  });

  test('between the quotes, when the answer stands there', () => {
    const mail = 'On Monday, Care wrote:\n> Which size?\nForty-two.\n> Which colour?\n\nGreen, please.';
    expect(kept(mail)).toBe('Forty-two.\n\nGreen, please.');
  });

  test('below the quote, when the header is wrapped and the answer follows', () => {
    const mail = 'Le lundi 3 mai, Service\n<a@b.fr> a écrit :\n> Quelle taille ?\n\nLa quarante-deux.';
    expect(kept(mail)).toBe('La quarante-deux.');
  });

  test('in a postscript under the name', () => {
    expect(kept('The slip.\nRegards,\nJ. Small\nPS: the red one')).toBe('The slip.\n\nPS: the red one');
  });

  test('even when an ordinary sentence begins like a header', () => {
    for (const said of [
      'On Monday I wrote to you about the bill.',
      'Le livreur a écrit sur le carton.',
      'From: Lyon. To: Nice. Two seats, please.',
      'Regards croisés is the name of the book.',
      'Best service in town so far.',
    ])
      expect(kept(said)).toBe(said);
  });

  test('from right to left, and with emoji', () => {
    expect(kept('شكرا جزيلا 🙏🏽\n\u200f> اقتباس\nتم')).toBe('شكرا جزيلا 🙏🏽\n\nتم');
  });
});

describe('whatever comes', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom('> quoted', '-- ', 'Cordialement,', 'On x wrote:', '', 'De : x'),
  );

  test('every line kept was a line of the message', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const given = new Set(text.split('\n'));
        for (const one of ownWords(text).split('\n')) expect(one === '' || given.has(one)).toBe(true);
      }),
    );
  });

  test('no quoted line stays', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(ownWords(lines.join('\n'))).not.toMatch(/^>/m);
      }),
    );
  });

  test('two million characters are read to the end', () => {
    const size = 2_000_000;
    for (const hostile of ['On ', 'De : ', '-', '"«“', 'On a long day I sat down and wrote\n', '> \n'])
      expect(ownWords(hostile.repeat(size / hostile.length)).length).toBeLessThanOrEqual(size);
  }, 60_000);
});
