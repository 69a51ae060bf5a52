import { describe, expect, it } from 'vitest';
import type { AuthorRule } from './schema';
import { namesIn, whoSpeaks } from './who';

function speaks(html: string, name: string | null, rules: AuthorRule[]) {
  document.body.innerHTML = html;
  const message = document.querySelector('.m');
  if (!message) throw new Error('no message in the sketch');
  return whoSpeaks(message, name, rules, document);
}

describe('names', () => {
  it.each([
    ['Alice Martin <alice@maison.example>', ['alice@maison.example', 'alice martin']],
    ['alice@maison.example (Alice Martin)', ['alice@maison.example', 'alice martin']],
    [
      '"Éléonore" <E@maison.example>, bo@maison.example',
      ['e@maison.example', 'bo@maison.example', 'eleonore'],
    ],
    ['ana@maison.example, bo@maison.example', ['ana@maison.example', 'bo@maison.example']],
    ['', []],
  ])('%s', (label, names) => expect(namesIn(label)).toEqual(names));
});

describe('who speaks', () => {
  const people = '<b class="asker">Éva Roy &lt;eva@maison.example&gt;</b>';
  const rules: AuthorRule[] = [
    { is: 'note', when: '.private' },
    { is: 'system', saying: '.label /added by rule/i' },
    { is: 'customer', namedIn: '.asker' },
  ];

  it('is told by the first rule that fits', () => {
    expect(speaks('<p class="m private"><i class="label">added by rule</i></p>', null, rules)).toBe('note');
    expect(speaks('<p class="m"><i class="label">Added by rule 7</i></p>', null, rules)).toBe('system');
  });

  it.each(['Eva Roy', 'EVA@maison.example', 'Éva Roy <other@maison.example>'])('knows %s', (name) => {
    expect(speaks(`${people}<p class="m"></p>`, name, rules)).toBe('customer');
  });

  it.each(['Eva', 'Roy', 'va@maison.example', 'Eva Royer', null])('does not take %s for Éva Roy', (name) => {
    expect(speaks(`${people}<p class="m"></p>`, name, rules)).toBeNull();
  });

  it('may compare a number instead of a name', () => {
    const byNumber: AuthorRule[] = [{ is: 'customer', by: 'a@data-user', namedIn: '.asker@data-user' }];
    const page = (mine: number) =>
      `<b class="asker" data-user="7"></b><p class="m"><a data-user="${mine}"></a></p>`;
    expect(speaks(page(7), null, byNumber)).toBe('customer');
    expect(speaks(page(17), null, byNumber)).toBeNull();
  });

  it('is not guessed: without a rule that fits, nobody is named', () => {
    expect(speaks('<p class="m"></p>', 'Somebody', [])).toBeNull();
  });
});
