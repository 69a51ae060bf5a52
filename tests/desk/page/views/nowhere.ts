import { linkTo } from '../address.ts';
import { el, type Part } from '../element.ts';
import type { Screen } from './screen.ts';

/** The address names a request nobody has. */
export function nowhere({ words, address }: Screen): Part {
  const back = el('a', { href: linkTo(address(), { view: 'list', id: null }) }, words.backToList);
  const element = el('section', { class: 'nowhere' }, el('h1', {}, words.noSuch), el('p', {}, back));
  return { element, update: () => undefined };
}
