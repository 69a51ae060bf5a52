import { z } from 'zod';
import { fromJson, isTooDeep } from '../text';
import { type SealedBox, sealedBox } from '../vault/schema';
import { type Invitation, longestInvitation, readInvitation } from './invitation';

const keyCopy = z.strictObject({
  aparte: z.literal('steward-keys/1'),
  /** The team they are of, signed. */
  invitation: z.string().max(longestInvitation),
  /** The keys, as this browser holds them: only the passphrase opens them. */
  box: sealedBox,
});
/** In characters. */
export const longestCopy = 150_000;

/** A steward's keys as a file to keep elsewhere; without the passphrase it opens nothing. */
export const keyCopyOf = (invitation: string, box: SealedBox): string =>
  `${JSON.stringify(keyCopy.parse({ aparte: 'steward-keys/1', invitation, box }))}\n`;

/** The copy again; null for anything else. Whether the box holds this team's keys is seen when it is opened. */
export async function keyCopyIn(text: string): Promise<{ invitation: Invitation; box: SealedBox } | null> {
  if (text.length > longestCopy || isTooDeep(text)) return null;
  const copy = keyCopy.safeParse(fromJson(text)).data;
  if (!copy) return null;
  const { box } = copy;
  const invitation = await readInvitation(copy.invitation);
  return invitation.is === 'read' ? { invitation, box } : null;
}
