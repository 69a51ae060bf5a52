// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ways } from './arrival-schema';
import { type Known, receive } from './install';
import { lineOf } from './line';
import type { Pack } from './schema';
import { smallPack } from './small-pack';
import { textOf } from './text-of';
import { compareVersions } from './version';

const keys = ['a', 'b', 'c'].map((letter) => `${letter.repeat(42)}A`);
const version = fc.tuple(fc.nat(3), fc.nat(12), fc.nat(3)).map((numbers) => numbers.join('.'));
const key = fc.constantFrom(null, ...keys);
const id = fc.constantFrom('house', 'team', 'night', 'core', 'constructor');
const name = fc.constantFrom('One', 'Two', 'ONE');
const pack = fc
  .record({
    id,
    version,
    publisher: name,
    layer: fc.constantFrom('organisation' as const, 'team' as const, 'own' as const, 'core' as const),
    season: fc.record({ until: fc.constantFrom('2027-03-20', '2027-03-21', '2027-03-22', '2028-01-01') }),
    phrases: fc.constantFrom<Pack['phrases']>([], [], [], [{ broken: true } as never]),
  })
  .map((changed) => smallPack(changed));
const known: fc.Arbitrary<Known> = fc.record({
  installed: fc
    .array(fc.tuple(id, fc.record({ version, key, text: fc.constant('other words') })), { maxLength: 3 })
    .map((rows) => new Map(rows)),
  publishers: fc
    .array(fc.tuple(fc.constantFrom(...keys), name), { minLength: 2 })
    .map((rows) => new Map(rows)),
  declined: fc
    .array(
      fc.tuple(
        fc.tuple(id, key).map(([id, key]) => lineOf(id, key)),
        version,
      ),
    )
    .map((rows) => new Map(rows)),
});
const expected = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, key);
const came = fc.record({ by: fc.constantFrom(...ways), address: fc.constant(null), key: expected });

/** Thousands of arrivals, each with what was decided. */
const whatever = (holds: (one: ReturnType<typeof decided>) => void) =>
  fc.assert(
    fc.property(pack, key, known, came, (...all) => holds(decided(...all))),
    { numRuns: 1_000 },
  );
function decided(
  pack: ReturnType<typeof smallPack>,
  key: string | null,
  known: Known,
  came: { by: (typeof ways)[number]; address: null; key: string | null },
) {
  const text = textOf(pack);
  const opened = key === null ? { is: 'unsigned' as const, text } : { is: 'signed' as const, key, text };
  const reception = receive(opened, known, '2027-03-21', came);
  return { pack, key, known, came, reception, here: known.installed.get(pack.id) };
}

describe('what is received', () => {
  it('is installed at once only forwards, from the same and an accepted key, without an error', () => {
    let installed = 0;
    whatever(({ pack, key, known, came, reception, here }) => {
      if (reception.is !== 'install') return;
      installed++;
      expect(key !== null && known.publishers.has(key)).toBe(true);
      if (here) {
        expect(here.key).toBe(key);
        expect(compareVersions(pack.version, here.version)).toBeGreaterThan(0);
      }
      if (came.key !== null) expect(came.key).toBe(key);
      expect(pack.phrases).toEqual([]);
      expect([pack.id === 'core', pack.layer === 'core', pack.season?.until === '2027-03-20']).toEqual([
        false,
        false,
        false,
      ]);
    });
    expect(installed).toBeGreaterThan(10);
  });

  it('is never even asked about when it would take the place of another publisher’s pack', () => {
    whatever(({ key, reception, here }) => {
      if (here && here.key !== null && here.key !== key) expect(['refuse', 'same']).toContain(reception.is);
      if (reception.is === 'ask' && here && here.key !== key) expect(here.key).toBeNull();
    });
  });

  it('names what the agent should know whenever it is asked about', () => {
    whatever(({ pack, key, known, reception, here }) => {
      if (reception.is !== 'ask') return;
      const isOlder = here !== undefined && compareVersions(pack.version, here.version) < 0;
      expect(reception.because.includes('older')).toBe(isOlder);
      expect(reception.because.includes('unsigned')).toBe(key === null);
      expect(reception.because.includes('unknown-publisher')).toBe(
        key !== null && !known.publishers.has(key),
      );
      expect(reception.arrival.installed).toBe(here?.version ?? null);
    });
  });

  it('does not come by itself after a no, unless it is newer', () => {
    whatever(({ pack, key, known, came, reception }) => {
      const declined = known.declined.get(lineOf(pack.id, key));
      if (came.by === 'file' || !declined || compareVersions(pack.version, declined) > 0) return;
      expect(['same', 'refuse']).toContain(reception.is);
    });
  });
});

describe('versions', () => {
  it('are compared by number, part by part', () => {
    expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
    expect(compareVersions('0.0.1', '1.0.0')).toBeLessThan(0);
    expect(compareVersions('2.0.0', '2.0.0')).toBe(0);
    fc.assert(
      fc.property(version, version, (one, other) => {
        expect(Math.sign(compareVersions(one, other)) + Math.sign(compareVersions(other, one))).toBe(0);
      }),
    );
  });
});
