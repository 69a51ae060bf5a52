// @vitest-environment node
import { Aes128Gcm, Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, it } from 'vitest';
import vectors from './rfc9180-vectors.json';

describe.each(vectors)('HPKE with $aead', (vector) => {
  const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
  const hex = (buffer: ArrayBuffer) => Buffer.from(buffer).toString('hex');
  const kem = new DhkemX25519HkdfSha256();
  const suite = new CipherSuite({
    kem,
    kdf: new HkdfSha256(),
    aead: vector.aead === 'AES-128-GCM' ? new Aes128Gcm() : new Aes256Gcm(),
  });
  const pair = async (secret: string, shown: string) => ({
    privateKey: await kem.deserializePrivateKey(bytes(secret)),
    publicKey: await kem.deserializePublicKey(bytes(shown)),
  });

  it('seals, opens and exports byte for byte as RFC 9180 has it', async () => {
    const recipientKey = await pair(vector.skRm, vector.pkRm);
    const info = bytes(vector.info);
    const sender = await suite.createSenderContext({
      recipientPublicKey: recipientKey.publicKey,
      info,
      ekm: await pair(vector.skEm, vector.enc),
    });
    expect(hex(sender.enc)).toBe(vector.enc);
    const recipient = await suite.createRecipientContext({ recipientKey, info, enc: sender.enc });
    const known = new Map(Object.entries(vector.encryptions));
    for (let at = 0; at <= 256; at++) {
      const aad = new TextEncoder().encode(`Count-${at}`);
      const sealed = await sender.seal(bytes(vector.pt), aad);
      if (known.has(String(at))) expect(hex(sealed)).toBe(known.get(String(at)));
      expect(hex(await recipient.open(sealed, aad))).toBe(vector.pt);
    }
    for (const [context, value] of Object.entries(vector.exports)) {
      expect(hex(await sender.export(bytes(context), 32))).toBe(value);
      expect(hex(await recipient.export(bytes(context), 32))).toBe(value);
    }
  });
});
