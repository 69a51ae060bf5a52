import { day } from '../clock';
import type { World } from './demonstration';
import type { KnownTeam } from './stored-schema';

/** The invented team with another threshold, as a later version, from so many days on. */
interface Change {
  k: number;
  version?: number;
  inDays?: number;
}

/** Written by hand: the product's own verb would refuse to write what nobody may sign. */
function written({ team, today }: World, { k, version = 1, inDays = 0 }: Change): string {
  const since = new Date(Date.parse(today) + inDays * day).toISOString().slice(0, 10);
  return JSON.stringify({ ...team, version, since, terms: { ...team.terms, k } });
}

/** Signed by one of the two roles, with its real key. */
export const signedBy = (role: 'steward' | 'lead', world: World, change: Change): Promise<string> =>
  world.code.sign('team-invitation', written(world, change), [world.keys[role]]);

export const signedByBoth = async (world: World, change: Change): Promise<string> =>
  world.code.countersign(await signedBy('steward', world, change), world.keys.lead);

/** What somebody of the team has in their browser: the invented team, at eight. */
export async function knownAtEight(world: World): Promise<KnownTeam> {
  const read = await world.code.readInvitation(await signedBy('steward', world, { k: 8 }));
  if (read.is === 'refused') throw new Error(`The invented team is refused: ${read.why}`);
  return world.code.joined(read, { member: true, lead: false, steward: false }, 0);
}
