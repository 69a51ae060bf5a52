import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStateOf, seeded, team, week } from './any-state';
import { releaseOf } from './release';
import { tally } from './tally';
import { usefulnessFiles } from './usefulness';
import { usefulnessFile } from './usefulness-schema';

const terms = { k: 5, words: true, noise: null };

describe('what a trainer is told of reminders', () => {
  it('is what the release says of them, pack by pack, and nothing else', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 5, max: 20 }).chain(anyStateOf), async (state) => {
        const where = { of: { team }, week, part: 1, terms };
        const release = await releaseOf(tally(state, terms, seeded(1)), where, seeded(2));
        const files = usefulnessFiles(release ?? { week, fields: {} });
        for (const file of files) expect(usefulnessFile.parse(file)).toEqual(file);
        const told = files.flatMap(({ pack, counts }) =>
          counts.map(({ reminder, saying }) => [`useful.${pack}:${reminder}`, saying]),
        );
        const said = Object.entries(release?.fields ?? {}).filter(
          ([field, { is }]) => field.startsWith('useful.') && is !== 'hidden',
        );
        expect(told).toEqual(said);
        expect(JSON.stringify(files)).not.toContain(team);
      }),
    ));
});
