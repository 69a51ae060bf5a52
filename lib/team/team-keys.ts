import { z } from 'zod';
import { type KeyPair, makeSigningKey, type SigningKey } from '../signed';
import { exactText, fromBase64Url, fromJson, toBase64Url } from '../text';
import type { SealedBox } from '../vault/schema';
import { seal, unseal } from '../vault/seal';

/** A steward's keys for one team: shares are sealed to the first (X25519), the second signs (Ed25519). */
export interface TeamKeys {
  seal: KeyPair;
  sign: KeyPair;
}

const pair = z.strictObject({
  publicKey: z.string().regex(/^[\w-]{43}$/),
  privateKey: z
    .string()
    .max(200)
    .refine((key) => fromBase64Url(key) !== null),
});
const teamKeys = z.strictObject({ seal: pair, sign: pair });
const labelOf = (teamId: string) => `team-keys ${teamId}`;

/** New keys for one team, as text; the private halves (PKCS #8) are for the vault, and for nobody's eyes. */
export async function makeTeamKeys(): Promise<TeamKeys> {
  return { seal: await makeSealingKey(), sign: await makeSigningKey() };
}

async function makeSealingKey(): Promise<KeyPair> {
  const made = (await crypto.subtle.generateKey('X25519', true, ['deriveBits'])) as CryptoKeyPair;
  return {
    publicKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', made.publicKey))),
    privateKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', made.privateKey))),
  };
}

/** A lead's keys: the private half can be used in this browser, and never read out of it. */
export async function makeLeadKey(): Promise<{ publicKey: string; signing: CryptoKey }> {
  const made = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = await crypto.subtle.exportKey('raw', made.publicKey);
  return { publicKey: toBase64Url(new Uint8Array(raw)), signing: made.privateKey };
}

/** The lead's keys as what signs. */
export const signingKeyOf = (lead: { publicKey: string; signing: CryptoKey }): SigningKey => ({
  publicKey: lead.publicKey,
  privateKey: lead.signing,
});

/** The steward's keys, for this browser's store. Rejects a passphrase that is too short. */
export const sealTeamKeys = (keys: TeamKeys, passphrase: string, teamId: string): Promise<SealedBox> =>
  seal(new TextEncoder().encode(JSON.stringify(keys)), passphrase, labelOf(teamId));

/** The keys again; null for a wrong passphrase, another team's box, or what is no box at all. */
export async function openTeamKeys(
  box: unknown,
  passphrase: string,
  teamId: string,
): Promise<TeamKeys | null> {
  const bytes = await unseal(box, passphrase, labelOf(teamId));
  return teamKeys.safeParse(fromJson((bytes && exactText(bytes)) ?? '')).data ?? null;
}
