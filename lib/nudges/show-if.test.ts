import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CueId } from '../cues/schema';
import type { Kind, Moment } from '../interactions/schema';
import { builtInPacks } from '../packs/catalogue';
import type { Pack, ShowIf } from '../packs/schema';
import { decide } from './decide';
import { nothingYet, plainSituation } from './nothing-yet';
import { candidatesFor, reasonsFor } from './reasons';
import type { Situation } from './schema';
import { holds } from './show-if';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const hearing = (...ids: CueId[]) => ({ cues: ids.map((id) => ({ id, words: ['…'] })) });
const here = (facts: Partial<Situation> = {}): Situation => ({ ...plainSituation, ...facts });
/** The core pack with these reminders alone, each narrowed like this. */
const narrowed = (showIf: ShowIf, ...ids: string[]): Pack => ({
  ...core,
  reminders: core.reminders.filter(({ id }) => ids.includes(id)).map((one) => ({ ...one, showIf })),
});
const said = (situation: Situation, pack: Pack) =>
  decide(situation, nothingYet, pack, () => 0).speak?.id ?? null;

describe('a narrowed reminder holds', () => {
  const holding: [ShowIf, Partial<Situation>, Partial<Situation>][] = [
    [{ moment: ['difficult', 'closing'] }, { moment: 'closing' }, { moment: 'answering' }],
    [{ cue: ['anger', 'worry'] }, hearing('urgency', 'worry'), hearing('urgency')],
    [{ kind: ['ticket'] }, { kind: 'ticket' }, { kind: 'call' }],
    [{ language: ['en'] }, { language: 'en' }, { language: 'fr' }],
    [{ habit: true }, { reflexNeeds: ['date'] }, { reflexNeeds: [] }],
    [{ habit: false }, { reflexNeeds: [] }, { reflexNeeds: ['date'] }],
    [{ needs: ['date', 'owner'] }, { reflexNeeds: ['fact', 'owner'] }, { reflexNeeds: ['fact'] }],
    [{ repeatContact: true }, hearing('repeat'), hearing('worry')],
    [{ repeatContact: false }, hearing('worry'), hearing('worry', 'repeat')],
    [{ kind: ['chat'], cue: ['worry'] }, hearing('worry'), { kind: 'ticket', ...hearing('worry') }],
  ];
  it.each(holding)('%j: there, and not where it does not', (showIf, yes, no) => {
    expect(holds(showIf, here(yes))).toBe(true);
    expect(holds(showIf, here(no))).toBe(false);
  });

  it('everywhere when it is not narrowed at all', () => {
    expect([holds(undefined, here()), holds({}, here())]).toEqual([true, true]);
  });
});

describe('a reminder whose condition does not hold', () => {
  it('is not said in its own moment', () => {
    const angry = here({ moment: 'difficult', ...hearing('anger') });
    expect(said(angry, narrowed({ kind: ['chat'] }, 'D1'))).toBe('D1');
    expect(said(angry, narrowed({ kind: ['ticket'] }, 'D1'))).toBeNull();
  });

  it('is not borrowed by a cue’s list either', () => {
    const told = here({ moment: 'difficult', ...hearing('repeat') });
    expect(said(told, narrowed({ moment: ['difficult'] }, 'O7'))).toBe('O7');
    expect(said(told, narrowed({ moment: ['opening'] }, 'O7'))).toBeNull();
  });

  it('is still a candidate, for a trainer to see what narrowed it', () => {
    const angry = here({ moment: 'difficult', ...hearing('anger') });
    const pack = narrowed({ kind: ['ticket'] }, 'D1');
    expect(reasonsFor(angry, pack)).toEqual([]);
    expect(candidatesFor(angry, pack).map(({ reminder }) => reminder.id)).toEqual(['D1']);
  });

  it('never comes through, however it is narrowed and whatever happens', () => {
    const showIf: fc.Arbitrary<ShowIf> = fc.record(
      {
        moment: fc.constantFrom<Moment[]>(['opening'], ['difficult', 'answering']),
        cue: fc.constantFrom<CueId[]>(['anger'], ['worry', 'repeat']),
        kind: fc.constantFrom<Kind[]>(['chat'], ['ticket']),
        habit: fc.boolean(),
        repeatContact: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const situation = fc.record({
      moment: fc.constantFrom<Moment>('opening', 'answering', 'difficult'),
      heard: fc.subarray(['anger', 'worry', 'repeat'] satisfies CueId[], { maxLength: 2 }),
      needs: fc.subarray(['fact', 'date'] as const),
    });
    fc.assert(
      fc.property(showIf, situation, (condition, { moment, heard, needs }) => {
        const now = here({ moment, ...hearing(...heard), reflexNeeds: [...needs] });
        const pack = narrowed(condition, ...core.reminders.map(({ id }) => id));
        const free = reasonsFor(now, core).map(({ reminder }) => reminder.id);
        const through = reasonsFor(now, pack).map(({ reminder }) => reminder.id);
        expect(through).toEqual(holds(condition, now) ? free : []);
      }),
    );
  });
});
