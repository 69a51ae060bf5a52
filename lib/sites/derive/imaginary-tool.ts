import fc from 'fast-check';

/** How one imaginary tool draws its messages. */
export const tool = fc.record({
  tag: fc.constantFrom('div', 'li', 'article', 'section', 'my-message'),
  naming: fc.constantFrom('readable', 'hashed', 'atomic'),
  sides: fc.constantFrom('class', 'data', 'test', 'inner', 'around', 'style'),
  around: fc.nat(2),
  within: fc.nat(2),
  body: fc.constantFrom('div', 'p', 'span'),
  name: fc.constantFrom('none', 'plain', 'bold', 'called'),
  time: fc.constantFrom('none', 'time', 'text'),
  hasKey: fc.boolean(),
  hasDays: fc.boolean(),
  paragraphs: fc.boolean(),
  hasButton: fc.boolean(),
});
export type Tool = typeof tool extends fc.Arbitrary<infer T> ? T : never;

const words =
  'parcel late where order thank blue chair Tuesday refund never again please look hello agent customer'.split(
    ' ',
  );
export const message = fc.record({
  mine: fc.boolean(),
  said: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }),
  more: fc.boolean(),
});
export type Message = typeof message extends fc.Arbitrary<infer T> ? T : never;

const classFor = ({ naming }: Tool, word: string) => {
  if (naming === 'readable') return word;
  const sum = [...word].reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(36);
  return naming === 'hashed' ? `css-${sum}x1` : `_${sum}9 x${sum.slice(0, 4)}0`;
};

function make(tag: string, classes: string, ...inside: (Node | string | null)[]): HTMLElement {
  const element = document.createElement(tag);
  if (classes !== '') element.className = classes;
  element.append(...inside.filter((one) => one !== null));
  return element;
}

export const textOf = ({ said, more }: Message, nth: number, { paragraphs }: Tool) =>
  paragraphs && more ? [`${said.join(' ')} ${nth}`, 'And more of it'] : [`${said.join(' ')} ${nth}`];

function drawMessage(look: Tool, one: Message, nth: number): { item: HTMLElement; words: HTMLElement } {
  const side = one.mine ? 'outgoing' : 'incoming';
  const own = (word: string) => classFor(look, word);
  const lines = textOf(one, nth, look);
  const inner = look.paragraphs ? lines.map((line) => make('p', '', line)) : lines;
  let body: HTMLElement = make(look.paragraphs ? 'div' : look.body, own('words'), ...inner);
  const words = body;
  for (let at = 0; at < look.within; at++) body = make('div', own(`inner-${'abc'[at]}`), body);
  if (look.sides === 'inner') body = make('div', own(`bubble-${side}`), body);
  const name =
    look.name === 'none'
      ? null
      : make(
          look.name === 'bold' ? 'b' : 'span',
          look.name === 'called' ? 'author-name' : look.name === 'bold' ? '' : own('who'),
          one.mine ? 'Mira' : 'Lou',
        );
  const time =
    look.time === 'none'
      ? null
      : make(look.time === 'time' ? 'time' : 'span', own('when'), `10:${String(10 + (nth % 50))}`);
  const button = look.hasButton ? make('button', own('act'), 'Reply') : null;
  const item = make(
    look.tag,
    look.sides === 'class' ? `${own('message')} ${own(side)}` : own('message'),
    make('header', own('head'), name, time),
    body,
    button,
  );
  if (look.sides === 'data') item.setAttribute('data-direction', side);
  if (look.sides === 'test') item.setAttribute('data-testid', `message-${side}`);
  if (look.sides === 'style')
    item.setAttribute('style', `justify-content: flex-${one.mine ? 'end' : 'start'}`);
  if (look.hasKey) item.setAttribute('data-message-id', `m-${nth + 100}`);
  let whole = item;
  if (look.sides === 'around') whole = make('div', own(`row-${side}`), whole);
  for (let at = 0; at < look.around; at++) whole = make('div', own(`around-${'abc'[at]}`), whole);
  return { item: whole, words };
}

/** Draws a whole page; gives back where the words of each message stand. */
export function drawPage(look: Tool, messages: Message[]): HTMLElement[] {
  const drawn = messages.map((one, nth) => drawMessage(look, one, nth));
  const own = (word: string) => classFor(look, word);
  const half = Math.ceil(drawn.length / 2);
  const items = drawn.map(({ item }) => item);
  const day = (name: string, of: HTMLElement[]) =>
    make('section', own('day'), make('h4', own('date'), name), ...of);
  const list = look.hasDays
    ? make('div', own('list'), day('Monday', items.slice(0, half)), day('Tuesday', items.slice(half)))
    : make('div', own('list'), ...items);
  const others = ['Home', 'Settings', 'Help'].map((label) =>
    make('div', own('entry'), make('span', own('label'), label)),
  );
  const page = make(
    'div',
    own('app'),
    make('nav', own('side'), ...others),
    make('main', own('pane'), make('h1', own('title'), 'A request'), list, make('textarea', own('field'))),
  );
  document.body.replaceChildren(page);
  return drawn.map(({ words }) => words);
}
