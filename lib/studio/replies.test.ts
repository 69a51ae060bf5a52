// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaOf } from '../echoes/formula';
import { plainReply } from './plain-reply';
import { repliesIn } from './replies';

const texts = (list: string) => repliesIn(list).map(({ text }) => text);

describe('a pasted list of replies', () => {
  it('is cut at blank lines, and a reply keeps its lines', () => {
    const list =
      'Bonjour,\nNous avons bien reçu votre demande.\n\nBonne journée.\n\n\n  Cordialement,\nle service';
    expect(texts(list)).toEqual([
      'Bonjour,\nNous avons bien reçu votre demande.',
      'Bonne journée.',
      'Cordialement,\nle service',
    ]);
    expect(repliesIn(list).map(({ row }) => row)).toEqual([1, 4, 7]);
  });

  it('is one reply a line when lines are whole short sentences', () => {
    expect(texts('Thank you for your patience.\nHow may I help?\nHave a nice day!')).toHaveLength(3);
    expect(texts('Un.\nDeux.\n\nTrois.\nQuatre.\n')).toEqual(['Un.', 'Deux.', 'Trois.', 'Quatre.']);
  });

  it('loses bullets, numbers and the quotes around a whole reply', () => {
    const list =
      '1. « Je comprends. »\n2) “I understand.”\n- "Sorry"\n• Say “yes” or “no”\n(5) Merci\nde patienter';
    expect(texts(list)).toEqual([
      'Je comprends.',
      'I understand.',
      'Sorry',
      'Say “yes” or “no”',
      'Merci\nde patienter',
    ]);
  });

  it('takes a dash inside a reply for no bullet, and a rule for the end of one', () => {
    expect(texts('Bonjour,\n- le numéro\n- la photo\nMerci')).toEqual([
      'Bonjour,\n- le numéro\n- la photo\nMerci',
    ]);
    expect(texts('Hello,\n\nWe are on it.\n---\nGoodbye.')).toEqual(['Hello,\n\nWe are on it.', 'Goodbye.']);
  });

  it('reads what other machines write: their line ends, a byte order mark, nothing at all', () => {
    expect(texts('\ufeffOne line.\r\n\r\nAnother.\r')).toEqual(['One line.', 'Another.']);
    expect(texts(' \n---\n12 34\n')).toEqual([]);
  });

  it('never throws and never holds a direction control, whatever is pasted', () => {
    const bits = fc.constantFrom(
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '«',
      '»',
      '"',
      '<b>',
      '{{',
      '}}',
      '&amp;',
      '\u202e',
      'a',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ unit: 'binary' }))), (pieces) => {
        for (const { text, row } of repliesIn(pieces.join(''))) {
          expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
          expect(row).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('takes no time over a long text made to be slow', () => {
    for (const bit of ['<', '{{', '[', '&#', '<a ', '[[', '%', '«', '- ', '"', '#a', '<!--', '<style>'])
      expect(repliesIn(bit.repeat(200_000)).length).toBeLessThan(5_001);
  });
});

describe('what a reply says', () => {
  it('is its text, without the tags and entities of a help desk’s export', () => {
    const html =
      '<p>Bonjour&nbsp;{{ticket.requester.first_name}},</p>\n<p>Votre&#32;colis est arriv&eacute;&#x202F;!<br/>Merci &amp; bonne\n journ&eacute;e</p><ul><li>un</li><li>deux</li></ul><style>p{color:red}</style><!-- x -->';
    expect(plainReply(html)).toBe(
      'Bonjour […],\n\nVotre colis est arrivé !\nMerci & bonne journée\n\n• un\n• deux',
    );
  });

  it('keeps what only looks like a tag: a smaller than, a place to fill in', () => {
    expect(plainReply('si 3 < 4 et 5 > 4, <prénom>')).toBe('si 3 < 4 et 5 > 4, [prénom]');
    expect(plainReply('<p>Hello &lt;first name&gt;</p>')).toBe('Hello [first name]');
    expect(plainReply('&lt;3 &bogus; &#0; &#xD800;')).toBe('<3 &bogus; &#0; &#xD800;');
  });

  it.each([
    'Hello {{ticket.requester.first_name}}!',
    'Hello {{ customer.name | default: "there" }}!',
    'Hello {% if x %}{{name}}{% endif %}!',
    'Hello {name}!',
    'Hello %{name}!',
    `Hello $\{name}!`,
    'Hello %FIRSTNAME%!',
    'Hello ##name##!',
    'Hello {{{name}}}!',
    'Hello XXXX!',
    'Hello ____!',
    'Hello []!',
  ])('has a slot where the desk fills something in: %s', (written) => {
    expect(plainReply(written)).toBe('Hello […]!');
    expect(formulaOf(plainReply(`${written} you`))).toEqual(['=hello', 'slot', '=you']);
  });

  it('keeps the name of a slot that people named', () => {
    expect(plainReply('[Name], [[order number]], <<first_name>>')).toBe(
      '[Name], [order number], [first name]',
    );
  });

  it('has no address of anybody', () => {
    expect(
      plainReply('See [our page](https://x.example/a?b=1) or www.x.example, write to a.b@x.example'),
    ).toBe('See our page or […] write to […]');
  });
});
