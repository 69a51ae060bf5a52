// @vitest-environment node
import { beforeAll, expect, it } from 'vitest';
import { realCode } from './code';
import { openWorld, type World } from './demonstration';
import type { Invitation } from './invitation';
import { knownAtEight, signedBy, signedByBoth } from './lowering';
import { judged } from './proposal';
import type { KnownTeam } from './stored-schema';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
let world: World;
let known: KnownTeam;
let lead: string;
beforeAll(async () => {
  world = await openWorld(realCode, { locale: 'en', now: Date.UTC(2026, 10, 25), random, asTable: String });
  known = await knownAtEight(world);
  lead = world.keys.lead.publicKey;
});

async function proposed(change: Parameters<typeof signedBy>[2]): Promise<Invitation> {
  const read = await realCode.readInvitation(await signedBy('steward', world, change));
  if (read.is === 'refused') throw new Error(read.why);
  return read;
}

it('a version that lowers the threshold is the lead’s to sign, and says what it lowers', async () => {
  const proposal = await proposed({ k: 5, version: 2, inDays: 8 });
  expect(judged(proposal, known, lead, world.today)).toEqual({
    is: 'to-sign',
    lowered: ['k'],
  });
});

it('what every browser would turn away is not signed for nothing', async () => {
  const soon = await proposed({ k: 5, version: 2, inDays: 6 });
  expect(judged(soon, known, lead, world.today)).toEqual({ is: 'refused', why: 'too-soon' });
  const stranger = { ...(await proposed({ k: 5, version: 2, inDays: 8 })) };
  expect(judged(stranger, known, 'A'.repeat(43), world.today)).toEqual({
    is: 'refused',
    why: 'two-must-sign',
  });
});

it('a version that is here, or older, is nothing to sign', async () => {
  const here = await proposed({ k: 8 });
  expect(judged(here, known, lead, world.today)).toEqual({ is: 'refused', why: 'nothing-new' });
  const both = await realCode.readInvitation(await signedByBoth(world, { k: 5, version: 2, inDays: 8 }));
  const arrival = both.is === 'read' ? realCode.arriving(both, known, world.today) : null;
  const waiting = arrival?.is === 'weaker' ? arrival.next : known;
  expect(waiting.coming?.version).toBe(2);
  expect(judged(here, waiting, lead, world.today)).toEqual({ is: 'refused', why: 'older' });
});
