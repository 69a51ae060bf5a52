import { beforeEach, describe, expect, it } from 'vitest';
import { wordsOf } from './words';

beforeEach(() => document.body.replaceChildren());
const words = (html: string, without?: string, most = 1_000) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  return wordsOf(box, without, most);
};

describe('the words a person reads', () => {
  it.each([
    ['paragraphs stand on lines of their own', '<p>One</p><p>Two <b>three</b></p>', 'One\nTwo three'],
    ['a break ends a line, two leave one empty', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['spaces and line ends of the source say nothing', 'One\n    two', 'One two'],
    ['preformatted text keeps its lines, the empty ones too', '<pre>One\n\n  two</pre>', 'One\n\ntwo'],
    ['so does text styled that way', '<div style="white-space: pre-wrap">One\nTwo</div>', 'One\nTwo'],
    ['a picture says its alternative', 'Thanks <img alt="🙏" src=""><img src="">', 'Thanks 🙏'],
    ['hidden parts say nothing', 'One<p hidden>two</p><p style="display: none">three</p>', 'One'],
    [
      'scripts, styles and buttons say nothing',
      '<style>p{}</style><script>1</script><button>…</button>One',
      'One',
    ],
    ['code shown as text is text', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['cells do not grow together', '<table><tr><td>Due</td><td>Monday</td></tr></table>', 'Due Monday'],
    ['right-to-left words and joined emoji stay whole', '<p>مرحبا 👩‍💻 שלום</p>', 'مرحبا 👩‍💻 שלום'],
    ['more than one empty line is one', 'One<br><br><br><br>Two', 'One\n\nTwo'],
  ])('%s', (_, html, said) => expect(words(html)).toBe(said));

  it('leaves out what the profile names', () => {
    expect(words('One<div class="quote">two</div><i>three</i>', '.quote, i')).toBe('One');
  });

  it('is cut at its longest, and never through the middle of an emoji', () => {
    expect(words('abcdef', undefined, 3)).toBe('abc');
    expect(words('ab🙂', undefined, 3)).toBe('ab');
  });

  it('reads open shadow roots', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Inside</p>';
    document.body.append(host);
    expect(wordsOf(host, undefined, 100)).toBe('Inside');
  });
});
