import { describe, expect, it, vi } from 'vitest';
import { draw } from '@/tests/screens/draw';
import { deaf } from '@/tests/screens/state';
import { calm, nudge, repeatCue } from '@/tests/screens/states/panel';
import { PanelScreen } from './PanelScreen';
import type { PanelEvents, PanelView } from './view';

const view = (part: Partial<PanelView> = {}): PanelView => ({ ...calm('en'), ...part });
const on = (part: Partial<PanelEvents> = {}): PanelEvents =>
  new Proxy(part as PanelEvents, {
    get: (own, name) => Reflect.get(own, name) ?? deaf<Record<string | symbol, () => void>>()[name],
  });
const heard = (page: HTMLElement) => page.querySelector('[role=status]')?.textContent;
const reminder = nudge('en');

describe('silence', () => {
  it('comes first in the order of the panel', () => {
    const { page } = draw(<PanelScreen view={view({ nudge: reminder })} on={on()} />);
    const [first] = page.querySelectorAll<HTMLElement>('button:not([tabindex="-1"]), a, input, textarea');
    expect(first?.closest('[role=toolbar]')).not.toBeNull();
  });

  it.each([
    ['1', 'hour'],
    ['2', 'shift'],
    ['3', 'ever'],
  ])('is one key away: %s is for the %s', (key, length) => {
    const silence = vi.fn();
    const { find, press } = draw(<PanelScreen view={view()} on={on({ silence })} />);
    find('1 h').focus();
    press(key);
    expect(silence).toHaveBeenCalledExactlyOnceWith(length);
  });

  it('hands the focus to the way back', () => {
    const { find, redraw } = draw(<PanelScreen view={view()} on={on()} />);
    find('Shift').focus();
    redraw(<PanelScreen view={view({ silence: { until: 'shift' } })} on={on()} />);
    expect(document.activeElement?.textContent).toBe('Speak again');
  });

  it('hides what would have been said', () => {
    const silent = view({ nudge: reminder, cues: [repeatCue('en')], silence: { until: 'ever' } });
    const { page } = draw(<PanelScreen view={silent} on={on()} />);
    expect(page.textContent).not.toContain(reminder.text);
    expect(heard(page)).toBe('');
  });
});

describe('a reminder', () => {
  it('is heard once: not when drawn again, nor when it is taken out of its tray', () => {
    const { page, redraw } = draw(<PanelScreen view={view()} on={on()} />);
    const announced: string[] = [];
    const voice = page.querySelector('[role=status]') as HTMLElement;
    const watch = new MutationObserver(() => voice.textContent && announced.push(voice.textContent));
    watch.observe(voice, { childList: true, characterData: true, subtree: true });
    const steps = [reminder, { ...reminder }, { ...reminder, faded: true }, reminder, null];
    for (const step of steps) {
      redraw(<PanelScreen view={view({ nudge: step, cues: [repeatCue('en')] })} on={on()} />);
      for (const _ of watch.takeRecords()) if (voice.textContent) announced.push(voice.textContent);
    }
    watch.disconnect();
    expect(announced).toEqual([reminder.text]);
  });

  it('is gone from the voice once it is in its tray: nobody meets it twice while browsing', () => {
    const { page, redraw } = draw(<PanelScreen view={view({ nudge: reminder })} on={on()} />);
    expect(heard(page)).toBe(reminder.text);
    redraw(<PanelScreen view={view({ nudge: { ...reminder, faded: true } })} on={on()} />);
    expect(heard(page)).toBe('');
  });

  it('never takes the focus', () => {
    const { find, redraw } = draw(<PanelScreen view={view()} on={on()} />);
    find('Write a note').focus();
    redraw(<PanelScreen view={view({ nudge: reminder })} on={on()} />);
    expect(document.activeElement).toBe(find('Write a note'));
  });

  it('says why, with the words it comes from, when asked', () => {
    const { page, click } = draw(<PanelScreen view={view({ nudge: reminder })} on={on()} />);
    const why = () =>
      [...page.querySelectorAll('[hidden]')].some((part) => part.textContent?.includes(reminder.why));
    expect(why()).toBe(true);
    click('Why this, why now?');
    expect(why()).toBe(false);
    expect(page.textContent).toContain('“third time”');
  });

  it.each([
    ['Not this one', 'not-this'],
    ['Already did', 'already'],
    ['Tell me less', 'less'],
  ])('takes “%s” for an answer, and the focus lands in the panel', (words, answer) => {
    const answerNudge = vi.fn();
    const { page, find, click, redraw } = draw(
      <PanelScreen view={view({ nudge: reminder })} on={on({ answerNudge })} />,
    );
    find(words).focus();
    click(words);
    expect(answerNudge).toHaveBeenCalledExactlyOnceWith(reminder.id, answer);
    redraw(<PanelScreen view={view()} on={on()} />);
    expect(document.activeElement).toBe(page.querySelector('main'));
  });

  it('is held while the focus is on it, and let go when it leaves', () => {
    const held: boolean[] = [];
    const { find } = draw(
      <PanelScreen view={view({ nudge: reminder })} on={on({ holdNudge: (is) => held.push(is) })} />,
    );
    find('Not this one').focus();
    find('Already did').focus();
    find('Write a note').focus();
    expect(held.at(0)).toBe(true);
    expect(held.at(-1)).toBe(false);
    expect(held.filter((is) => !is)).toHaveLength(1);
  });
});

it('a cue is a guess that one click takes away', () => {
  const notThatCue = vi.fn();
  const { page, click } = draw(
    <PanelScreen view={view({ cues: [repeatCue('en')] })} on={on({ notThatCue })} />,
  );
  expect(page.textContent).toContain('May be');
  click('No, not that');
  expect(notThatCue).toHaveBeenCalledExactlyOnceWith('repeat');
});

it('leaving the script on purpose is one click', () => {
  const takeAnotherWay = vi.fn();
  const { click } = draw(<PanelScreen view={view()} on={on({ takeAnotherWay })} />);
  click('I chose another way');
  expect(takeAnotherWay).toHaveBeenCalledOnce();
});

it('an agent’s draft closes with Escape', () => {
  const closeDraft = vi.fn();
  const { press } = draw(<PanelScreen view={view({ draft: 'empty' })} on={on({ closeDraft })} />);
  press('Escape');
  expect(closeDraft).toHaveBeenCalledOnce();
});
