import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newHabit } from '../echoes/habit';
import { decide } from '../nudges/decide';
import { noReplies } from '../nudges/habits';
import { nothingYet } from '../nudges/nothing-yet';
import { builtInPacks } from '../packs/catalogue';
import type { Conversation } from '../packs/conversation-schema';
import type { Pack } from '../packs/schema';
import { library } from './catalogue';
import { play } from './play';
import { rehearse } from './rehearse';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const real = library().flatMap(({ turns }) => turns.map(({ text }) => text));
const text = fc.oneof(
  fc.constantFrom(...real),
  fc.constantFrom(...real),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);
const anyConversation: fc.Arbitrary<Conversation> = fc.record({
  id: fc.constantFrom('constructor', 'a', 'b'),
  title: fc.constant('…'),
  lang: fc.constantFrom('en', 'fr'),
  kind: fc.constantFrom('ticket', 'chat', 'call'),
  source: fc.constant('synthetic'),
  turns: fc.array(fc.record({ author: fc.constantFrom('customer', 'agent'), text }), {
    minLength: 1,
    maxLength: 12,
  }),
  ended: fc.boolean(),
});
const options = fc.record({
  seed: fc.nat(),
  habit: fc.constantFrom('fresh', 'practised'),
  minutesBetweenTurns: fc.integer({ min: -5, max: 60 }),
  afterHard: fc.boolean(),
});

describe('any conversation', { timeout: 30_000 }, () => {
  it('can be rehearsed, and again with the same answer', () => {
    fc.assert(
      fc.property(anyConversation, options, (conversation, how) => {
        const once = rehearse(core, conversation, how);
        expect(rehearse(core, structuredClone(conversation), how)).toEqual(once);
        expect(once.steps.length).toBe(conversation.turns.length + (conversation.ended ? 1 : 0));
      }),
    );
  });

  it('hears exactly what the panel would decide to say, and no rule is named that did not hold', () => {
    const world = {
      ...{ ...nothingYet, conversation: 0, replies: noReplies(newHabit(1)), afterHard: false },
    };
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        const { played } = play(core, conversation, world, { minutesBetweenTurns: 6, random: () => 0.5 });
        for (const { spoke } of played) {
          if (!spoke) continue;
          const { situation, past, decision } = structuredClone(spoke);
          expect(decide(situation, past, core, () => 0.5)).toEqual(decision);
          expect(past.records.length).toBe(past.shownHere);
        }
      }),
    );
  });

  it('has every reminder that was weighed either said or told why not', () => {
    fc.assert(
      fc.property(anyConversation, options, (conversation, how) => {
        for (const { said, held, would, isInstant } of rehearse(core, conversation, how).steps) {
          const chosen = would.filter(({ whyNot }) => whyNot === null).map(({ reminder }) => reminder);
          expect(chosen).toEqual(said ? [said.reminder] : []);
          expect(isInstant).toBe(said !== null || held !== null);
          if (said) {
            const chance = would.filter(({ whyNot }) => whyNot === 'chance').map(({ reminder }) => reminder);
            expect([...chance, said.reminder].sort()).toEqual([...said.equals].sort());
          } else if (held && held !== 'no-reason' && held !== 'rotation' && held !== 'resting') {
            expect(would.every(({ whyNot }) => whyNot === held || whyNot === 'show-if')).toBe(true);
          }
        }
      }),
    );
  });
});
