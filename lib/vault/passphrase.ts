import { argon2id } from 'hash-wasm';
import { fromBase64Url, toBase64Url } from '../text';
import type { Kdf } from './schema';

/** In characters. Length is all that is asked for: rules about digits and signs make people write them down. */
export const shortestPassphrase = 12;

/** One spelling for what looks the same: keyboards compose « é » in two ways. */
const spelt = (passphrase: string) => passphrase.normalize('NFKC');

export const isLongEnough = (passphrase: string) => [...spelt(passphrase)].length >= shortestPassphrase;

/** 64 MiB, three passes, four lanes: 0.4 s in both browsers, and as much for each guess. A fresh salt each time. */
export const freshKdf = (): Kdf => ({
  name: 'argon2id',
  m: 65_536,
  t: 3,
  p: 4,
  salt: toBase64Url(crypto.getRandomValues(new Uint8Array(16))),
});

/** 32 bytes from a passphrase, the same for the same salt and cost. Slow by design. */
export const stretched = (passphrase: string, { m, t, p, salt }: Kdf): Promise<Uint8Array> =>
  argon2id({
    password: spelt(passphrase),
    salt: fromBase64Url(salt) ?? new Uint8Array(),
    memorySize: m,
    iterations: t,
    parallelism: p,
    hashLength: 32,
    outputType: 'binary',
  });
