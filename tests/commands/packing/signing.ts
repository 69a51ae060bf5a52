import { z } from 'zod';
import { readPack } from '@/lib/packs/check';
import { publicKey } from '@/lib/packs/envelope-schema';
import { fingerprint } from '@/lib/packs/fingerprint';
import { signPack } from '@/lib/packs/sign';
import { makeSigningKey } from '@/lib/signed';
import type { Asked } from './asked';
import { notOpened, opened, packIn, parsed } from './packs';
import { CannotDo, type Hands, type Told } from './told';

const keyFile = z.strictObject({
  aparte: z.literal('signing-key/1'),
  publicKey,
  privateKey: z.string().max(200),
});

/** `key --out file`: a new pair of keys. The file is the key itself, not sealed by anything. */
export async function key({ out }: Asked, hands: Hands): Promise<Told> {
  if (!out) throw new CannotDo({ en: 'Where to? key --out file', fr: 'Où l’écrire ? key --out fichier' });
  const pair = await makeSigningKey();
  const text = `${JSON.stringify({ aparte: 'signing-key/1', ...pair }, null, 2)}\n`;
  await hands.write(out, text, { fresh: true, secret: true });
  const print = await fingerprint(pair.publicKey);
  const lines = {
    en: [
      `${out} is written. Fingerprint: ${print}`,
      'Whoever has this file can sign in your name: keep it as you would a password.',
    ],
    fr: [
      `${out} est écrit. Empreinte : ${print}`,
      'Qui possède ce fichier peut signer à votre place : il se garde comme un mot de passe.',
    ],
  };
  return {
    code: 0,
    report: { file: out, publicKey: pair.publicKey, fingerprint: print },
    lines: lines[hands.lang],
  };
}

/** `sign file --key key`: the pack's exact bytes in a signed envelope; 1 when it has errors, which nobody signs. */
export async function sign(asked: Asked, hands: Hands): Promise<Told> {
  const [file, ...more] = asked.files;
  if (!file || more.length > 0 || !asked.key)
    throw new CannotDo({
      en: 'One file and a key: sign file --key key',
      fr: 'Un fichier et une clé : sign fichier --key clé',
    });
  const pair = await keyIn(asked.key, hands);
  const { pack, text } = await packIn(file, hands);
  if (!pack) {
    const says = {
      en: `${file} has errors and is not signed. \`check\` says which.`,
      fr: `${file} a des erreurs et n’est pas signé. \`check\` dit lesquelles.`,
    };
    return { code: 1, report: { file, signed: false }, lines: [says[hands.lang]] };
  }
  const signed = await signPack(text, pair.privateKey, pair.publicKey).catch(() => {
    throw new CannotDo({
      en: `${asked.key} is not a pair of keys.`,
      fr: `${asked.key} n’est pas une paire de clés.`,
    });
  });
  const out = asked.out ?? `${file.replace(/\.json$/, '')}.signed.json`;
  await hands.write(out, signed);
  const print = await fingerprint(pair.publicKey);
  const says = {
    en: `${out} is signed: ${pack.id} ${pack.version}, fingerprint ${print}.`,
    fr: `${out} est signé : ${pack.id} ${pack.version}, empreinte ${print}.`,
  };
  return {
    code: 0,
    report: { file: out, id: pack.id, version: pack.version, fingerprint: print },
    lines: [says[hands.lang]],
  };
}

/** `verify file… [--key key]`: whose signature holds, and, with a key, whether it is that one; 1 when it does not. */
export async function verify(asked: Asked, hands: Hands): Promise<Told> {
  const wanted = asked.key ? await publicKeyIn(asked.key, hands) : null;
  const reports = await Promise.all(
    asked.files.map(async (file) => {
      const found = await opened(file, hands);
      if (found.is === 'refused' && found.why !== 'damaged') throw new CannotDo(notOpened(file, found.why));
      if (found.is === 'refused') return { file, holds: false, says: notOpened(file, found.why) };
      if (found.is === 'unsigned')
        return { file, holds: false, says: { en: `${file}: not signed.`, fr: `${file} : sans signature.` } };
      const { pack } = readPack(found.text);
      const print = await fingerprint(found.key);
      const facts = {
        file,
        id: pack?.id ?? null,
        version: pack?.version ?? null,
        key: found.key,
        fingerprint: print,
      };
      if (wanted !== null && wanted !== found.key)
        return {
          ...facts,
          holds: false,
          says: {
            en: `${file}: the signature holds, but it is another publisher’s: ${print}.`,
            fr: `${file} : la signature tient, mais c’est celle d’une autre main : ${print}.`,
          },
        };
      const what = pack ? `${pack.id} ${pack.version}` : '?';
      return {
        ...facts,
        holds: true,
        says: {
          en: `${file}: the signature holds. ${what}, fingerprint ${print}.`,
          fr: `${file} : la signature tient. ${what}, empreinte ${print}.`,
        },
      };
    }),
  );
  return {
    code: reports.every(({ holds }) => holds) ? 0 : 1,
    report: reports.map(({ says: _, ...report }) => report),
    lines: reports.map(({ says }) => says[hands.lang]),
  };
}

async function keyIn(file: string, hands: Hands) {
  const text = await hands
    .read(file)
    .then((bytes) => new TextDecoder().decode(bytes))
    .catch(() => '');
  const found = keyFile.safeParse(parsed(text)).data;
  if (found) return found;
  throw new CannotDo({
    en: `${file} is not a key file; \`key --out file\` makes one.`,
    fr: `${file} n’est pas un fichier de clé ; \`key --out fichier\` en fait un.`,
  });
}

/** Given as such, or in a key file. */
async function publicKeyIn(given: string, hands: Hands): Promise<string> {
  return publicKey.safeParse(given).data ?? (await keyIn(given, hands)).publicKey;
}
