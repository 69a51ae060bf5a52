import { type Address, linkTo } from '../address.ts';
import { el, type Part } from '../element.ts';
import type { Screen } from './screen.ts';

/** A link that keeps up with the address in place, so that the keyboard's focus stays on it. */
export function deskLink(
  { address }: Screen,
  inside: (Node | string)[],
  to: Partial<Address>,
  isHere: (address: Address) => boolean,
): Part {
  const element = el('a', { href: '' }, ...inside);
  const update = () => {
    const href = linkTo(address(), to);
    if (element.getAttribute('href') !== href) element.setAttribute('href', href);
    if (isHere(address())) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  };
  update();
  return { element, update };
}

export const updateAll = (parts: Part[]) => {
  for (const part of parts) part.update();
};
