import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { saveFile } from '@/components/plain/save-file';
import type { EditorEvents, PublishingView } from '@/components/studio/view';
import { speaker } from '@/lib/locales/say';
import { packIn } from '@/lib/packs/active';
import type { Pack } from '@/lib/packs/schema';
import { signPack } from '@/lib/packs/sign';
import { textOf } from '@/lib/packs/text-of';
import { compareVersions } from '@/lib/packs/version';
import type { PublishedVersion } from '@/lib/studio/state-schema';
import { entryOf, keepEntry, keepVersion, versionsOf } from '@/lib/studio/store';
import { bump, rolledBack } from '@/lib/studio/versions';
import { useKey } from './use-key';

type Events = Pick<
  EditorEvents,
  'publish' | 'rollBack' | 'retire' | 'offerAgain' | 'saveVersion' | 'makeKey' | 'unlock'
>;
const fileOf = ({ pack, version }: PublishedVersion) => `${pack}-${version}.aparte-pack.json`;
const hand = (row: PublishedVersion) => saveFile(fileOf(row), row.envelope ?? row.text);

/** Everything between a draft and a file in somebody's hands. `put` makes a pack the draft. */
export function usePublishing(id: string, pack: Pack | null, put: (next: Pack) => void) {
  const key = useKey();
  const [said, setSaid] = useState<PublishingView['said']>(null);
  const [failed, setFailed] = useState<PublishingView['failed']>(null);
  const found = useLiveQuery(
    () => Promise.all([entryOf(id), versionsOf(id)]).catch(() => [undefined, []] as const),
    [id],
  );
  const [entry, rows] = found ?? [undefined, []];
  const newest = useMemo(
    () => [...rows].sort((one, other) => compareVersions(other.version, one.version)),
    [rows],
  );
  const latest = newest[0];
  const published = useMemo(() => (latest ? packIn(latest.text) : null), [latest?.text, latest]);
  const nextOf = (step: 'patch' | 'minor' | 'major') =>
    latest ? bump(latest.version, step) : (pack?.version ?? null);

  async function goOut(next: Pack, is: 'published' | 'rolledBack', signed: boolean, names: string) {
    const name = signed ? key.publisher?.name : next.publisher;
    const whole: Pack = name ? { ...next, publisher: name } : next;
    const text = textOf(whole);
    const signing = signed ? key.key : null;
    try {
      const envelope = signing ? await signPack(text, signing.privateKey, signing.publicKey) : null;
      const now = Date.now();
      const until = whole.season?.until;
      const row: PublishedVersion = {
        pack: id,
        version: whole.version,
        at: now,
        text,
        envelope,
        ...(names.trim() !== '' && { volunteers: { names: names.trim(), ...(until && { until }) } }),
      };
      const versions = [...(entry?.publishedVersions ?? []), whole.version];
      await keepVersion(
        { id, state: 'published', draft: text, changedAt: now, publishedVersions: versions },
        row,
      );
      put(whole);
      hand(row);
      setFailed(null);
      setSaid({ is, file: fileOf(row) });
    } catch (error) {
      setSaid(null);
      setFailed(error instanceof RangeError ? 'too-large' : 'disk');
    }
  }
  const become = (state: 'published' | 'retired') => entry && void keepEntry({ ...entry, state });
  const on: Events = {
    publish: (step, names, signed) => {
      const version = nextOf(step);
      if (pack && version) void goOut({ ...pack, version }, 'published', signed, names);
    },
    rollBack: (version) => {
      // What went out signed must come back signed: an agent's panel takes nothing else for the same pack.
      if (latest?.envelope && key.key === null) return setFailed('locked');
      const news = {
        en: speaker('en', 'vous')('studio.versions.news', { version }),
        fr: speaker('fr', 'vous')('studio.versions.news', { version }),
      };
      const packs = rows.flatMap(({ text }) => packIn(text) ?? []);
      const next = rolledBack(packs, version, news);
      if (next) void goOut(next, 'rolledBack', key.key !== null, '');
    },
    retire: () => become('retired'),
    offerAgain: () => become('published'),
    saveVersion: (version) => {
      const row = rows.find((one) => one.version === version);
      if (row) hand(row);
    },
    makeKey: (name, passphrase) => void key.make(name, passphrase),
    unlock: (passphrase) => void key.unlock(passphrase),
  };
  const view: PublishingView = {
    state: entry?.state ?? 'draft',
    versions: newest.map(({ version, at, envelope, volunteers }) => ({
      version,
      at,
      signed: envelope !== null,
      volunteers: volunteers?.names ?? null,
    })),
    next: { patch: nextOf('patch'), minor: nextOf('minor'), major: nextOf('major') },
    publisher: key.publisher,
    unlocked: key.key !== null,
    keyBusy: key.busy,
    keyProblem: key.problem,
    said,
    failed,
    counts: null,
  };
  return { view, on, published };
}
