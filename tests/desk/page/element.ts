type Attributes = Record<string, string | number | boolean | null>;
type Child = Node | string | null;

/** Builds an element; what others wrote only ever comes in as text. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function button(label: string, className: string, press: () => void): HTMLButtonElement {
  const element = el('button', { type: 'button', class: className }, label);
  element.addEventListener('click', press);
  return element;
}

/** Writes only what differs, as frameworks do: a page that is not touched gives no mutation. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** A screen or a part of one: made once, then brought up to date. */
export interface Part {
  element: HTMLElement;
  update: () => void;
}
