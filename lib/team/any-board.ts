import fc from 'fast-check';
import { obstacleCauses } from '../reflections/schema';
import { weeksFrom } from '../summaries/week';
import { type Answer, answerKinds, type Obstacle, origins } from './obstacle-schema';
import { type Board, board } from './stored-schema';

/** Any calendar day of three years. */
export const anyDay = fc.integer({ min: 0, max: 1_095 }).map(dayNth);
export function dayNth(nth: number): string {
  return new Date(Date.UTC(2025, 0, 1 + nth)).toISOString().slice(0, 10);
}
export const anyWeek = fc.nat(60).map((nth) => weeksFrom('2026-W01', nth));
const anySays = fc.constantFrom(
  'up to 40 € without asking',
  'le transporteur rappelle',
  'non, et voici pourquoi',
);

const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({ is: fc.constantFrom(...answerKinds), on: anyDay, says: anySays, until: anyDay })
  .map(({ is, on, says, until }): Answer => {
    if (is === 'waiver') return { is, on, says, scope: says, until };
    return is === 'passed-on' ? { is, on, says, to: 'logistics' } : { is, on, says };
  });

export const anyObstacle: fc.Arbitrary<Obstacle> = fc.record({
  id: fc.uuid(),
  what: anySays,
  cause: fc.constantFrom(...obstacleCauses, null) as fc.Arbitrary<Obstacle['cause']>,
  from: fc.constantFrom(...origins),
  week: fc.option(anyWeek),
  raised: anyDay,
  owner: fc.option(anySays),
  due: fc.option(anyDay),
  answers: fc.array(anyAnswer, { maxLength: 4 }),
});

/** A word that only the lead's own mirror holds. */
export const secret = 'quince-marmalade';
const yesOrNo = fc.option(fc.boolean());

/** Any board of this team, with private things on it. */
export const anyBoard: fc.Arbitrary<Board> = fc
  .record({
    serial: fc.nat(500),
    obstacles: fc.array(anyObstacle, { maxLength: 8 }),
    contradictions: fc.array(
      fc.record({
        id: fc.uuid(),
        target: anySays,
        training: anySays,
        raised: anyDay,
        takenTo: fc.option(anySays),
      }),
      { maxLength: 3 },
    ),
    thanks: fc.array(fc.record({ id: fc.uuid(), says: anySays, on: anyDay }), { maxLength: 3 }),
    loop: fc.uniqueArray(fc.record({ week: anyWeek, says: anySays, on: anyDay }), {
      maxLength: 4,
      selector: ({ week }) => week,
    }),
    ownTime: fc.uniqueArray(fc.record({ week: anyWeek, conversations: fc.nat(40) }), {
      maxLength: 20,
      selector: ({ week }) => week,
    }),
    diagnostic: fc.option(anyWeek),
    opened: fc.uniqueArray(anyWeek, { maxLength: 5 }),
    selfChecks: fc.array(
      fc.record({
        week: anyWeek,
        lifted: yesOrNo,
        thanked: yesOrNo,
        withCustomers: yesOrNo,
        closedLoop: yesOrNo,
        note: fc.constant(secret),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map((parts) => board.parse({ id: 't-abcdefgh', ...parts }));
