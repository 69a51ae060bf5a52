import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { Spoken } from '@/components/say/Spoken';
import { Look } from '@/components/theme/Look';
import type { Address, Locale } from '@/lib/locales/say';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** A drawn screen, and the ways somebody has of using it. */
export interface Drawn {
  page: HTMLElement;
  redraw: (node: ReactNode) => void;
  /** The button (or radio, or checkbox's label) that says these words. */
  find: (words: string) => HTMLElement;
  click: (words: string) => void;
  /** On whatever has the focus; modifiers as in `Control+Enter`. */
  press: (key: string) => void;
  type: (field: HTMLInputElement | HTMLTextAreaElement, words: string) => void;
}

/** Draws in English unless told otherwise; the screen goes when the test is over. */
export function draw(node: ReactNode, locale: Locale = 'en', register: Address = 'vous'): Drawn {
  const page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  const redraw = (next: ReactNode) =>
    act(() =>
      root.render(
        <Look colours="light">
          <Spoken locale={locale} register={register}>
            {next}
          </Spoken>
        </Look>,
      ),
    );
  onTestFinished(() => {
    act(() => root.unmount());
    page.remove();
  });
  redraw(node);
  const find = (words: string) => {
    const all = [...page.querySelectorAll<HTMLElement>('button, label, [role=radio]')];
    const seen = all.filter((element) => !element.closest('[hidden]'));
    const whole = seen.find(({ textContent }) => textContent === words);
    const found = whole ?? seen.find(({ textContent }) => textContent?.includes(words));
    if (!found) throw new Error(`Nothing says “${words}” in: ${page.textContent}`);
    return found;
  };
  return {
    page,
    redraw,
    find,
    click: (words) => act(() => find(words).click()),
    press: (chord) => act(() => pressed(chord)),
    type: (field, words) => act(() => typed(field, words)),
  };
}

function pressed(chord: string) {
  const [key = '', ...held] = chord.split('+').reverse();
  const how = {
    key,
    ctrlKey: held.includes('Control'),
    altKey: held.includes('Alt'),
    bubbles: true,
    cancelable: true,
  };
  const target = document.activeElement ?? document.body;
  const untouched = target.dispatchEvent(new KeyboardEvent('keydown', how));
  // What a browser does by itself with Enter and Space on a button.
  const clicks = (key === 'Enter' || key === ' ') && held.length === 0;
  if (untouched && clicks && target instanceof HTMLButtonElement) target.click();
}

function typed(field: HTMLInputElement | HTMLTextAreaElement, words: string) {
  // React listens to the field's own setter; going through the prototype is what a keyboard does.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, words);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
