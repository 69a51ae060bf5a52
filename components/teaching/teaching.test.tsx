import { describe, expect, it, vi } from 'vitest';
import { PanelScreen } from '@/components/panel/PanelScreen';
import type { PanelEvents, PanelView, Place } from '@/components/panel/view';
import type { Locale } from '@/lib/locales/say';
import { cannots } from '@/lib/sites/teach/port';
import { draw } from '@/tests/screens/draw';
import { deaf } from '@/tests/screens/state';
import { calm } from '@/tests/screens/states/panel';
import { teaching, understood, untaught } from '@/tests/screens/states/teaching';
import type { TeachingView } from './view';

const on = (part: Partial<PanelEvents> = {}): PanelEvents =>
  new Proxy(part as PanelEvents, {
    get: (own, name) => Reflect.get(own, name) ?? deaf<Record<string | symbol, () => void>>()[name],
  });
const panel = (place: Place, events: Partial<PanelEvents> = {}, more: Partial<PanelView> = {}) => (
  <PanelScreen view={{ ...calm('en'), ...more, place }} on={on(events)} />
);
const taught = (part: Partial<TeachingView>, events: Partial<PanelEvents> = {}) =>
  panel(teaching(part), events);
const good = understood('en');
const spoken = (page: HTMLElement) =>
  [...page.querySelectorAll('main [role=status]')].map(({ textContent }) => textContent).join(' ');

describe('teaching', () => {
  it('asks for the customer first, then for the other side, one at a time', () => {
    const pointAt = vi.fn();
    const { page, click, redraw } = draw(taught({}, { pointAt }));
    expect(page.textContent).not.toContain('A message of yours');
    click('Point in the page');
    redraw(taught({ preview: { ...untaught, pointed: ['customer'] } }, { pointAt }));
    click('Point in the page');
    expect(pointAt.mock.calls).toEqual([['customer'], ['agent']]);
  });

  it('needs no mouse: keys move the frame, Enter takes it, Escape leaves', () => {
    const events = { moveFrame: vi.fn(), takeFramed: vi.fn(), stopPointing: vi.fn() };
    const { press } = draw(taught({ pointing: 'customer', under: 'Hello' }, events));
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Control+ArrowUp']) press(key);
    expect(events.moveFrame.mock.calls.flat()).toEqual(['previous', 'next', 'wider', 'narrower']);
    press('Enter');
    expect(events.takeFramed).toHaveBeenCalledOnce();
    press('Escape');
    expect(events.stopPointing).toHaveBeenCalledOnce();
  });

  it('says politely what the frame holds', () => {
    const { page, redraw } = draw(taught({ pointing: 'customer' }));
    expect(spoken(page)).toContain('Nothing is framed yet.');
    redraw(taught({ pointing: 'customer', under: 'Where is my fridge?' }));
    expect(spoken(page)).toContain('Where is my fridge?');
  });

  it('hands the focus on to what is next, all the way to saving', () => {
    const { redraw, press } = draw(taught({}));
    const focused = () => document.activeElement?.textContent;
    redraw(taught({ pointing: 'customer', under: 'Hello' }));
    expect(focused()).toBe('This one');
    redraw(taught({ preview: { ...untaught, pointed: ['customer'] } }));
    expect(focused()).toBe('Point in the page');
    redraw(taught({ preview: { ...untaught, pointed: ['customer'] }, pointing: 'agent' }));
    press('ArrowDown');
    redraw(taught({ preview: { ...untaught, pointed: ['customer'] } }));
    redraw(taught({ preview: good }));
    expect(focused()).toBe('Save, and read along');
  });

  it('tells what it reads now, who said the last words, and lets each side be pointed at again', () => {
    const pointAt = vi.fn();
    const { page, click } = draw(taught({ preview: good }, { pointAt }));
    expect(spoken(page)).toContain('I now read 14 messages, 8 by the customer.');
    expect([...page.querySelectorAll('li[data-author]')].map((li) => li.getAttribute('data-author'))).toEqual(
      ['customer', 'agent', 'customer'],
    );
    click('The customer');
    click('Your side');
    expect(pointAt.mock.calls).toEqual([['customer'], ['agent']]);
  });

  it('can be kept only when both sides are read', () => {
    const saveTeaching = vi.fn();
    const { page, click, redraw } = draw(taught({ preview: good }, { saveTeaching }));
    click('Save, and read along');
    expect(saveTeaching).toHaveBeenCalledOnce();
    for (const lacking of [
      { counts: { ...good.counts, agent: 0 } },
      { counts: { ...good.counts, customer: 0 } },
      { view: null },
      { cannot: 'same-for-both' as const },
    ]) {
      redraw(taught({ preview: { ...good, ...lacking } }));
      expect(page.textContent).not.toContain('Save, and read along');
    }
  });

  it('is not kept twice while it is being kept', () => {
    const saveTeaching = vi.fn();
    const { click } = draw(taught({ preview: good, saving: 'saving' }, { saveTeaching }));
    click('Saving…');
    expect(saveTeaching).not.toHaveBeenCalled();
  });

  it('proposes a kind and a name, and takes others', () => {
    const events = { chooseKind: vi.fn(), renameTool: vi.fn() };
    const { page, find, click, type } = draw(taught({ preview: good }, events));
    expect(find('A ticket').getAttribute('aria-checked')).toBe('true');
    click('A chat');
    const name = page.querySelector('input') as HTMLInputElement;
    expect(name.value).toBe('desk.lafayette.example');
    type(name, 'Our desk');
    expect(events.chooseKind).toHaveBeenCalledExactlyOnceWith('chat');
    expect(events.renameTool).toHaveBeenCalledExactlyOnceWith('Our desk');
  });

  it('takes what helps, and lets it be left out again', () => {
    const events = { pointAt: vi.fn(), forgetPart: vi.fn() };
    const preview = { ...good, pointed: [...good.pointed, 'composer' as const] };
    const { page } = draw(taught({ preview }, events));
    const named = (label: string) => page.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click();
    named('Leave it out: Where you write');
    named('Show me: What shows that it is over');
    named('Show me: An internal note');
    expect(events.forgetPart).toHaveBeenCalledExactlyOnceWith('composer');
    expect(events.pointAt.mock.calls).toEqual([['closed'], ['note']]);
  });

  it('asks for the number where the address holds none', () => {
    const pointAt = vi.fn();
    const { page, click } = draw(
      taught({ preview: { ...good, view: null, id: null, cannot: 'no-number' } }, { pointAt }),
    );
    expect(page.textContent).toContain('Neither the address nor the page');
    click('Point in the page');
    expect(pointAt).toHaveBeenCalledExactlyOnceWith('number');
  });

  it.each(['en', 'fr'] as Locale[])('has a sentence for everything that cannot be (%s)', (locale) => {
    const said = cannots.map((cannot) => {
      const { page } = draw(taught({ preview: { ...untaught, cannot, pointed: ['customer'] } }), locale);
      return spoken(page);
    });
    expect(new Set(said).size).toBe(cannots.length);
  });

  it('waits for a page that is being loaded again, with everything kept', () => {
    const stopTeaching = vi.fn();
    const { page, click } = draw(taught({ preview: good, lost: true }, { stopTeaching }));
    expect(spoken(page)).toContain('your pointing is kept');
    expect(page.textContent).not.toContain('Point in the page');
    click('Stop without saving');
    expect(stopTeaching).toHaveBeenCalledOnce();
  });

  it('says so when it could not be kept, and lets it be tried again', () => {
    const { page, find } = draw(taught({ preview: good, saving: 'failed' }));
    expect(spoken(page)).toContain('It could not be saved');
    expect(find('Save, and read along')).toBeTruthy();
  });

  it('stays on screen in silence: the agent opened it', () => {
    const { page } = draw(panel(teaching({}), {}, { silence: { until: 'ever' } }));
    expect(page.textContent).toContain('Point in the page');
  });

  it('says aloud that it was kept', () => {
    const { page } = draw(panel(calm('en').place, {}, { justTaught: 'Our desk' }));
    expect(page.querySelector('[role=status]')?.textContent).toBe(
      'Saved. From now on I read along in Our desk.',
    );
  });
});
