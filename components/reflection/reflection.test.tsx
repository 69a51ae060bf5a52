import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { causes, type Draft, obstacleCauses } from '@/lib/reflections/schema';
import { draw } from '@/tests/screens/draw';
import { deaf } from '@/tests/screens/state';
import { blank } from '@/tests/screens/states/reflection';
import { ReflectionForm } from './ReflectionForm';
import type { ReflectionEvents, ReflectionView } from './view';

interface DeskProps {
  start?: Partial<Draft>;
  more?: Partial<ReflectionView>;
  on?: Partial<ReflectionEvents>;
  seen?: (draft: Draft) => void;
}
/** Keeps the draft as a page would. */
function Desk({ start, more, on, seen }: DeskProps) {
  const [draft, setDraft] = useState<Draft>({ ...blank, ...start });
  seen?.(draft);
  const view = {
    draft,
    question: 'What did they leave with?',
    asked: false,
    restored: false,
    state: 'writing' as const,
  };
  const events = {
    ...{ saveReflection: () => {}, nothingToNote: () => {}, copyReflection: () => {} },
    ...on,
    changeReflection: (part: Partial<Draft>) => setDraft({ ...draft, ...part }),
  };
  return <ReflectionForm view={{ ...view, ...more }} on={events} />;
}
const last = () => {
  const seen = vi.fn<(draft: Draft) => void>();
  return { seen, now: () => seen.mock.lastCall?.[0] };
};

describe('with the keyboard alone', () => {
  it('a hard moment with its cause is kept in four keys and Tab', () => {
    const { seen, now } = last();
    const saveReflection = vi.fn();
    const { page, press } = draw(<Desk more={{ asked: true }} on={{ saveReflection }} seen={seen} />);
    expect(document.activeElement?.textContent).toBe('A glad one');
    press('2');
    const groups = [...page.querySelectorAll('[role=radiogroup]')];
    groups[2]?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    press('4');
    press('Enter');
    press('Enter');
    expect(saveReflection).not.toHaveBeenCalled();
    press('Control+Enter');
    expect(now()).toMatchObject({ colour: 'hard', cause: 'right-to-decide' });
    expect(saveReflection).toHaveBeenCalledOnce();
  });

  it('each group is one stop for Tab, and arrows move inside', () => {
    const { seen, now } = last();
    const { page, press } = draw(<Desk start={{ colour: 'glad' }} seen={seen} />);
    const words = page.querySelectorAll('[role=radiogroup]')[1] as HTMLElement;
    expect(words.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    words.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    press('ArrowRight');
    expect(now()?.feeling).toBe('proud');
    expect(document.activeElement?.textContent).toBe('proud');
    press(' ');
    expect(now()?.feeling).toBeNull();
  });
});

it('takes no focus when nobody asked for it', () => {
  draw(<Desk />);
  expect(document.activeElement).toBe(document.body);
});

it('unfolds what set it off, what helped, next time: one after the other, each skippable', () => {
  const { page, click } = draw(<Desk start={{ colour: 'hard', feeling: 'tense' }} />);
  expect(page.textContent).not.toContain('What helped');
  click('Skip');
  expect(page.textContent).toContain('What helped');
  expect(page.textContent).not.toContain('And next time?');
  click('a pause');
  expect(page.textContent).toContain('And next time?');
  click('Let it go');
  expect(page.textContent).toContain('That is an answer too.');
});

it.each(causes)('offers an obstacle for a cause that is not the agent’s to mend: %s', (cause) => {
  const { page } = draw(<Desk start={{ colour: 'hard', cause }} />);
  expect(page.querySelectorAll('[type=checkbox]')).toHaveLength(obstacleCauses.includes(cause) ? 1 : 0);
});

it('a cause taken back takes its obstacle along', () => {
  const { seen, now } = last();
  const { click } = draw(<Desk start={{ colour: 'hard', cause: 'means', obstacle: true }} seen={seen} />);
  click('I did not have the drive');
  expect(now()).toMatchObject({ cause: 'drive', obstacle: false });
});

it('“neither” is a colour too: it unfolds the rest and leaves no mark', () => {
  const { seen, now } = last();
  const { page, click } = draw(<Desk seen={seen} />);
  click('Neither');
  expect(page.querySelector('textarea')).not.toBeNull();
  expect(now()?.colour).toBeNull();
});

it('when it could not be kept, says what is safe and offers both ways out', () => {
  const on = { ...deaf<ReflectionEvents>(), saveReflection: vi.fn(), copyReflection: vi.fn() };
  const { page, click } = draw(<Desk start={{ colour: 'glad' }} more={{ state: 'failed' }} on={on} />);
  expect(page.querySelector('[role=alert]')?.textContent).toContain('Nothing is lost');
  click('Try again');
  click('Copy my words');
  expect(on.saveReflection).toHaveBeenCalledOnce();
  expect(on.copyReflection).toHaveBeenCalledOnce();
});

it('is not kept twice while it is being kept', () => {
  const saveReflection = vi.fn();
  const { find, press } = draw(
    <Desk start={{ colour: 'glad' }} more={{ state: 'saving' }} on={{ saveReflection }} />,
  );
  find('proud').focus();
  press('Control+Enter');
  expect(saveReflection).not.toHaveBeenCalled();
  expect(find('Keep')).toHaveProperty('disabled', true);
});
