import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemLists, layered, named, nameIn } from './layers';
import { layers, type Pack, pack as packShape, type Reminder } from './schema';

const none = Object.fromEntries(
  [...itemLists, 'retires', 'moments', 'cues', 'samples', 'expectations'].map((list) => [list, []]),
);
/** A small pack of this layer. */
const packOf = (id: string, layer: Pack['layer'], parts: Partial<Pack> = {}): Pack =>
  packShape.parse({
    ...none,
    ...{ schema: 'aparte-pack/2', id, version: '1.0.0', name: { en: id, fr: `${id} fr` }, layer, needs: {} },
    ...parts,
  });
const reminder = (id: string, replaces?: string): Reminder => ({
  id,
  moment: 'opening',
  trigger: 'always',
  text: { en: `${id}?`, fr: { vous: `${id} ?`, tu: `${id} ?` } },
  why: { en: 'So.', fr: 'Ainsi.' },
  ...(replaces ? { replaces } : {}),
});
const cue = (reminders: string[], words?: string): Pack['cues'][number] => ({
  id: 'worry',
  name: { en: `Worry ${words ?? ''}`, fr: 'Inquiétude' },
  means: { en: 'something', fr: 'quelque chose' },
  reminders,
  ...(words ? { words: { en: [words], fr: [] } } : {}),
});
const remindersOf = (whole: Pack) => whole.reminders.map(({ id }) => id);
const core = packOf('core', 'core', {
  reminders: [reminder('O1'), reminder('O2'), reminder('O3')],
  cues: [cue(['O1', 'O2'])],
  needs: { date: { en: 'a date', fr: 'une date' } },
});

describe('packs that lie on each other', () => {
  it('add up: the core’s items by their own ids, all others with their pack’s', () => {
    const whole = layered([packOf('spring', 'team', { reminders: [reminder('O1')] }), core]);
    expect(remindersOf(whole)).toEqual(['O1', 'O2', 'O3', 'spring:O1']);
    expect(whole.id).toBe('core');
  });

  it('lose only what one above retires by name', () => {
    const spring = packOf('spring', 'team', { retires: ['core:O2', 'core:Gone', 'other:O1'] });
    expect(remindersOf(layered([core, spring]))).toEqual(['O1', 'O3']);
  });

  it('let an item take the place and the name of another, for cues that call it too', () => {
    const spring = packOf('spring', 'team', {
      reminders: [reminder('S1', 'core:O2')],
      cues: [cue(['S1', 'core:O3'])],
    });
    const whole = layered([core, spring]);
    expect(remindersOf(whole)).toEqual(['O1', 'O2', 'O3']);
    expect(whole.reminders[1]?.text.en).toBe('S1?');
    expect(whole.cues[0]?.reminders).toEqual(['O1', 'O2', 'O3']);
  });

  it('add what would have replaced something that is not there, or was retired', () => {
    const spring = packOf('spring', 'team', {
      retires: ['core:O2'],
      reminders: [reminder('S1', 'core:Gone'), reminder('S2', 'core:O2')],
    });
    expect(remindersOf(layered([core, spring]))).toEqual(['O1', 'O3', 'spring:S1', 'spring:S2']);
  });

  it('let a replacement be replaced again higher up, under the name it took', () => {
    const house = packOf('house', 'organisation', { reminders: [reminder('H1', 'core:O1')] });
    const team = packOf('team', 'team', { reminders: [reminder('T1', 'core:O1')] });
    expect(layered([team, core, house]).reminders[0]?.text.en).toBe('T1?');
  });

  it('never let a reminder replace a question', () => {
    const asking = packOf('house', 'organisation', {
      questions: [{ id: 'Q1', moment: 'after', form: 'what', text: reminder('Q1').text }],
    });
    const spring = packOf('spring', 'team', { reminders: [reminder('S1', 'house:Q1')] });
    const whole = layered([core, asking, spring]);
    expect(whole.questions.map(({ id }) => id)).toEqual(['house:Q1']);
    expect(remindersOf(whole)).toContain('spring:S1');
  });

  it('add up what calls a cue, and call it as the upper pack does', () => {
    const house = packOf('house', 'organisation', {
      reminders: [reminder('H1')],
      cues: [cue(['H1'], 'late')],
    });
    const team = packOf('team', 'team', { cues: [cue(['core:O1'], 'lost')] });
    const [worry] = layered([core, house, team]).cues;
    expect(worry?.reminders).toEqual(['O1', 'O2', 'house:H1']);
    expect(worry?.words).toEqual({ en: ['late', 'lost'], fr: [] });
    expect(worry?.name.en).toBe('Worry lost');
  });

  it('take the upper pack’s words for moments and needs', () => {
    const spring = packOf('spring', 'team', { needs: { date: { en: 'a day', fr: 'un jour' } } });
    expect(layered([core, spring]).needs.date?.en).toBe('a day');
  });

  it('leave out what the agent keeps out, whatever list it stands in', () => {
    const spring = packOf('spring', 'team', { reminders: [reminder('S1')] });
    expect(remindersOf(layered([core, spring], new Set(['O1', 'spring:S1'])))).toEqual(['O2', 'O3']);
  });

  it('keep two packs of one layer apart, though their items have one name', () => {
    const east = packOf('east', 'team', { reminders: [reminder('T1')], cues: [cue(['T1'])] });
    const west = packOf('west', 'team', { reminders: [reminder('T1')], cues: [cue(['T1'])] });
    const whole = layered([core, west, east]);
    expect(remindersOf(whole)).toEqual(['O1', 'O2', 'O3', 'east:T1', 'west:T1']);
    expect(whole.cues[0]?.reminders).toEqual(['O1', 'O2', 'east:T1', 'west:T1']);
  });

  it('are nothing when there are none', () => {
    expect(() => layered([])).toThrow();
  });
});

/** Packs above the core with reminders of few names, so that they meet. */
const upper = (free: boolean) =>
  fc.uniqueArray(fc.constantFrom('house', 'brand', 'east', 'west', 'mine'), { maxLength: 4 }).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            layer: fc.constantFrom(...layers.slice(1)),
            own: fc.uniqueArray(fc.constantFrom('A', 'B', 'O1'), { maxLength: 3 }),
            takes: fc.array(fc.constantFrom('core:O1', 'core:O2', 'house:A', 'core:Gone'), { maxLength: 2 }),
            replaces: fc.option(fc.constantFrom('core:O1', 'house:A', 'east:B'), { nil: undefined }),
          })
          .map(({ layer, own, takes, replaces }) =>
            packOf(id, layer, {
              retires: free ? takes : [],
              reminders: own.map((name, at) => reminder(name, free && at === 0 ? replaces : undefined)),
              cues: own.length > 0 ? [cue(own)] : [],
            }),
          ),
      ),
    ),
  );

describe('whatever the packs', () => {
  it('their order in the hand never matters', () => {
    const shuffled = upper(true).chain((packs) =>
      fc.tuple(
        fc.constant([core, ...packs]),
        fc.shuffledSubarray([core, ...packs], { minLength: packs.length + 1 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([packs, mixed]) => {
        expect(layered(mixed)).toEqual(layered(packs));
      }),
    );
  });

  it('one above that retires and replaces nothing takes nothing away', () => {
    fc.assert(
      fc.property(upper(false), (packs) => {
        const names = remindersOf(layered([core, ...packs]));
        for (const { id, reminders } of [core, ...packs])
          for (const one of reminders) expect(names).toContain(nameIn(id, one.id));
      }),
    );
  });

  it('no item is there twice, and every cue calls reminders that were there before anything was retired', () => {
    fc.assert(
      fc.property(upper(true), (packs) => {
        const whole = layered([core, ...packs]);
        for (const list of itemLists) {
          const ids = whole[list].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
        const written = new Set(
          [core, ...packs].flatMap((one) => one.reminders.map(({ id }) => nameIn(one.id, id))),
        );
        for (const { reminders } of whole.cues) for (const ref of reminders) expect(written).toContain(ref);
      }),
    );
  });

  it('a reference means one item: its own without a pack’s name, another’s with it', () => {
    expect([
      named('O1', 'core'),
      named('core:O1', 'team'),
      named('T1', 'team'),
      named('team:T1', 'own'),
    ]).toEqual(['O1', 'O1', 'team:T1', 'team:T1']);
  });
});
