import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import { fingerprint } from '@/lib/packs/fingerprint';
import { type KeyPair, makeSigningKey } from '@/lib/signed';
import { publisherLabel } from '@/lib/studio/publisher-schema';
import { keepPublisher, publishers } from '@/lib/studio/store';
import { isLongEnough } from '@/lib/vault/passphrase';
import { seal, unseal } from '@/lib/vault/seal';

/** Open until this page closes, whichever pack is looked at; nowhere but in memory. */
let opened: KeyPair | null = null;

/** The publisher's key: there or not, open or closed. */
export function useKey() {
  const [key, setKey] = useState(opened);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<'wrong' | 'short' | null>(null);
  const [print, setPrint] = useState('');
  const known = useLiveQuery(() => publishers().catch(() => []), []);
  const publisher = known?.at(-1) ?? null;
  useEffect(() => {
    if (publisher) void fingerprint(publisher.publicKey).then(setPrint);
  }, [publisher]);

  const hold = useCallback((one: KeyPair | null) => {
    opened = one;
    setKey(one);
    setBusy(false);
  }, []);
  const make = useCallback(
    async (name: string, passphrase: string) => {
      if (!isLongEnough(passphrase)) return setProblem('short');
      setProblem(null);
      setBusy(true);
      const made = await makeSigningKey();
      const box = await seal(new TextEncoder().encode(made.privateKey), passphrase, publisherLabel);
      await keepPublisher({ publicKey: made.publicKey, name, box, madeAt: Date.now() });
      hold(made);
    },
    [hold],
  );
  const unlock = useCallback(
    async (passphrase: string) => {
      if (!publisher) return;
      setBusy(true);
      const secret = await unseal(publisher.box, passphrase, publisherLabel);
      setProblem(secret ? null : 'wrong');
      const privateKey = secret && new TextDecoder().decode(secret);
      hold(privateKey ? { publicKey: publisher.publicKey, privateKey } : null);
    },
    [hold, publisher],
  );
  return {
    key: key && key.publicKey === publisher?.publicKey ? key : null,
    publisher: publisher && { name: publisher.name, fingerprint: print },
    busy,
    problem,
    make,
    unlock,
  };
}
