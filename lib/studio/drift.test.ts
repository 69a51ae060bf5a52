// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../packs/catalogue';
import type { Pack } from '../packs/schema';
import { catchesOf } from './catches';
import { driftSince } from './drift';
import { changeField, moveItem, removeItem } from './edits';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const text = (side: string[]) => ['reminders', 4, 'text', ...side];
const told = (now: Pack, base = core) =>
  driftSince(base, now).map(({ path, side, kind, since }) =>
    `${path.join('.')} ${side} ${kind} ${since.join('+')}`.trim(),
  );

describe('drift between languages', () => {
  it('is nothing in a pack that did not change, nor when all wordings changed', () => {
    expect(driftSince(core, core)).toEqual([]);
    const all = [['en'], ['fr', 'vous'], ['fr', 'tu']].reduce(
      (pack, side) => changeField(pack, text(side), 'Et ensuite ?'),
      core,
    );
    expect(driftSince(core, all)).toEqual([]);
  });

  it('is told of every wording that did not follow', () => {
    expect(told(changeField(core, text(['en']), 'What next?'))).toEqual([
      'reminders.4.text vous behind en',
      'reminders.4.text tu behind en',
    ]);
    const both = changeField(changeField(core, text(['en']), 'What?'), text(['fr', 'vous']), 'Quoi ?');
    expect(driftSince(core, both)).toEqual([
      { path: text([]), item: core.reminders[4]?.id, side: 'tu', kind: 'behind', since: ['en', 'vous'] },
    ]);
    expect(told(changeField(core, ['name', 'fr'], 'Autre nom'))).toEqual(['name en behind fr']);
  });

  it('is told of what is missing or empty, and nothing is behind when it arrives', () => {
    const without = changeField(core, text(['fr', 'tu']), ' ');
    expect(told(without)).toEqual(['reminders.4.text tu missing']);
    expect(told(changeField(core, ['name', 'en'], undefined))).toEqual(['name en missing']);
    expect(driftSince(without, changeField(without, text(['fr', 'tu']), 'Et toi ?'))).toEqual([]);
    expect(told(changeField(core, text(['fr']), undefined))).toContain('reminders.4.text fr missing');
  });

  it('follows an item that moved, and takes a new one for new', () => {
    const moved = moveItem(changeField(core, text(['en']), 'What next?'), 'reminders', 4, 0);
    expect(told(moved)).toEqual(['reminders.0.text vous behind en', 'reminders.0.text tu behind en']);
    expect(driftSince(removeItem(core, 'reminders', 4), core)).toEqual([]);
  });

  it('takes a space too many for no change, and lists of words for no translation', () => {
    const spaced = `${core.reminders[4]?.text.en} `;
    expect(driftSince(core, changeField(core, text(['en']), spaced))).toEqual([]);
    expect(driftSince(core, changeField(core, ['cues', 0, 'words'], { en: ['x'], fr: [] }))).toEqual([]);
  });
});

describe('what a phrase would catch', () => {
  const phrase = {
    text: 'as soon as possible',
    variants: ['Thank you [Name] for…'],
    lang: 'en',
    needs: 'date',
  } as const;
  const texts = [
    { id: 'a', text: '👍 We answer As soon as POSSIBLE.\n\nThank you Anne for waiting.' },
    { id: 'b', text: 'Nothing here.' },
  ];

  it('is said with the place of every word', () => {
    const caught = catchesOf(phrase, texts, 'en');
    expect(caught.map(({ id, words }) => `${id}: ${words}`)).toEqual([
      'a: As soon as POSSIBLE',
      'a: Thank you Anne for',
    ]);
    for (const { from, to, words } of caught) expect(texts[0]?.text.slice(from, to)).toBe(words);
  });

  it('is said of protected wording too, and of nothing in another language', () => {
    const safe = { ...phrase, text: 'Nothing here.', protected: true };
    expect(catchesOf(safe, texts, 'en')).toHaveLength(2);
    expect(catchesOf(phrase, texts, 'fr')).toEqual([]);
  });
});
