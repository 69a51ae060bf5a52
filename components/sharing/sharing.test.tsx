import { describe, expect, it, vi } from 'vitest';
import { fixedFields } from '@/lib/summaries/vocabulary';
import { draw } from '@/tests/screens/draw';
import { choosing, sharingView, team } from '@/tests/screens/states/sharing';
import { fieldName, groupOf } from './field-words';
import { SharingScreen } from './SharingScreen';
import type { SharingEvents, WeekView } from './view';

const on = (part: Partial<SharingEvents> = {}): SharingEvents =>
  new Proxy(part as SharingEvents, { get: (own, name) => Reflect.get(own, name) ?? (() => {}) });
const screen = (weeks: Partial<WeekView>[], events: Partial<SharingEvents> = {}) => (
  <SharingScreen view={sharingView('en', weeks)} on={on(events)} />
);
const boxes = (page: HTMLElement) => [...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

describe('what would leave', () => {
  it('is told field by field, every one of them with its own switch', () => {
    const { page } = draw(screen([{ lines: [] }]));
    const { fields } = choosing('en');
    expect(boxes(page)).toHaveLength(fields.length);
    const all = [...page.querySelectorAll('fieldset label')].map(({ textContent }) => textContent);
    expect(all).toContain('Hard moments: 3 to 5');
    expect(all).toContain('not allowed to decide: once or twice');
    expect(all).toContain('the right to decide: yes');
    expect(all).toContain('the tool: never');
    // What occurred comes first, though the vocabulary has it in the middle.
    expect(all.indexOf('a rule: 3 times or more')).toBeLessThan(all.indexOf('the words: never'));
  });

  it('has words and a place for every field there is', () => {
    const view = sharingView('en', [{}]);
    for (const field of [...fixedFields.keys()].filter((one) => one !== 'intention')) {
      expect(groupOf(field)).not.toBeNull();
      draw(<Name field={field} view={view} />);
    }
    expect(groupOf('intention')).toBeNull();
  });

  it('is left out by one click, and says that it stays', () => {
    const leaveOut = vi.fn();
    const { page, click, redraw } = draw(screen([{}], { leaveOut }));
    click('Hard moments: 3 to 5');
    expect(leaveOut).toHaveBeenCalledExactlyOnceWith(team, 'hard', true);
    const fields = choosing('en').fields.map((one) => ({ ...one, leaves: one.field !== 'hard' }));
    redraw(screen([{ fields }]));
    expect(page.textContent).toContain('Hard moments: 3 to 5 (stays here)');
  });

  it('can be read byte for byte', () => {
    const { page, click } = draw(screen([{ bytes: '{"is":"given"}' }]));
    click('See it as bytes');
    expect(page.querySelector('code')?.textContent).toBe('{"is":"given"}');
  });
});

describe('lines of one’s own', () => {
  it('are shown masked, none of them ticked', () => {
    const { page } = draw(screen([{ fields: [] }]));
    expect(boxes(page).map(({ checked }) => checked)).toEqual([false, false, false]);
    expect(page.textContent).not.toContain('Mrs Morel');
    expect(page.textContent).toContain('… has waited three weeks for her part');
  });

  it('are ticked one by one', () => {
    const tick = vi.fn();
    const { click } = draw(screen([{}], { tick }));
    click('I am asked to be brief');
    expect(tick).toHaveBeenCalledExactlyOnceWith(team, 'line-1', true);
  });

  it('cannot be ticked when nothing of them is left', () => {
    const { page } = draw(screen([{ fields: [] }]));
    expect(boxes(page).map(({ disabled }) => disabled)).toEqual([false, false, true]);
  });

  it('can be said otherwise until they are ticked', () => {
    const reword = vi.fn();
    const { page, find, click, type, redraw } = draw(screen([{}], { reword }));
    click('Reword');
    type(page.querySelector('textarea') as HTMLTextAreaElement, 'Nadia knows.');
    expect(reword).toHaveBeenCalledExactlyOnceWith(team, 'line-0', 'Nadia knows.');
    const lines = choosing('en').lines.map((one) => ({ ...one, ticked: true }));
    redraw(screen([{ lines }]));
    expect(page.querySelector('textarea')).toBeNull();
    expect(() => find('Reword')).toThrow();
  });

  it('are three at most', () => {
    const [line] = choosing('en').lines;
    const lines = [0, 1, 2, 3].map((at) => ({
      ...(line as NonNullable<typeof line>),
      id: `${at}`,
      ticked: at < 3,
    }));
    const { page } = draw(screen([{ fields: [], lines }]));
    expect(boxes(page).map(({ disabled }) => disabled)).toEqual([false, false, false, true]);
    expect(page.textContent).toContain('the most that can leave');
  });

  it('are not offered where the team shares none', () => {
    const { page } = draw(screen([{ fields: [], terms: { k: 5, words: false, noise: 1 } }]));
    expect(boxes(page)).toEqual([]);
    expect(page.textContent).toContain('yours stay here');
  });
});

describe('letting go', () => {
  it('takes one click, after the steward was named', () => {
    const letGo = vi.fn();
    const lead: Partial<WeekView> = { steward: { name: 'Karim Benali', is: 'lead' } };
    const { page, click } = draw(screen([lead], { letGo }));
    expect(page.textContent).toContain('The one who opens the shares is your lead: Karim Benali.');
    click('Let it go');
    expect(letGo).toHaveBeenCalledExactlyOnceWith(team);
  });

  it('is heard, says what to do with the file, and what the file cannot promise', () => {
    const { page, redraw } = draw(screen([{}]));
    redraw(screen([{ stage: 'given', at: 1, saved: 'ab.aparte-share.json' }]));
    expect(page.querySelector('[role=status]')?.textContent).toContain('ab.aparte-share.json');
    expect(page.textContent).toContain('Hand it to Solène Aubry');
    expect(page.textContent).toContain('Whoever you hand the file to can know it is yours.');
    expect(boxes(page)).toEqual([]);
  });

  it('can be taken back in two steps, the first of which says until when', () => {
    const withdraw = vi.fn();
    const { click } = draw(screen([{ stage: 'given', at: 1 }], { withdraw }));
    click('Take it back');
    expect(document.activeElement?.textContent).toContain('until Solène Aubry has opened the week’s shares');
    expect(withdraw).not.toHaveBeenCalled();
    click('Save the withdrawal');
    expect(withdraw).toHaveBeenCalledExactlyOnceWith(team);
  });

  it('tells calmly when nothing could leave', () => {
    const { page } = draw(screen([{ problem: 'key' }]));
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Nothing has left.');
  });
});

it('a week without notes asks for nothing, and can leave all the same', () => {
  const { page, find, click } = draw(screen([{ noted: false }]));
  expect(page.textContent).toContain('that is fine');
  expect(() => find('Let it go')).toThrow();
  click('Share an empty week all the same');
  expect(find('Let it go')).toBeDefined();
});

function Name({ field, view }: { field: string; view: ReturnType<typeof sharingView> }) {
  return <p>{fieldName(field, (key) => key, view)}</p>;
}
