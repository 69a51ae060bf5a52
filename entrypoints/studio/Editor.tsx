import { useCallback, useMemo, useState } from 'react';
import { saveFile } from '@/components/plain/save-file';
import { useTongue } from '@/components/say/Spoken';
import { CodeOnly } from '@/components/studio/CodeOnly';
import { EditorScreen } from '@/components/studio/EditorScreen';
import type { Spot } from '@/components/studio/editing';
import { NotHere } from '@/components/studio/NotHere';
import type { EditorEvents, PlaceId } from '@/components/studio/view';
import type { Pack } from '@/lib/packs/schema';
import { textOf } from '@/lib/packs/text-of';
import { weigh } from '@/lib/studio/store';
import { readTable } from './read-table';
import { useCounts } from './use-counts';
import { useDraft } from './use-draft';
import { useGround } from './use-ground';
import { useLibrarySamples } from './use-library-samples';
import { usePublishing } from './use-publishing';
import type { Route } from './use-route';
import { useUndoKeys } from './use-undo-keys';

interface EditorProps {
  id: string;
  place: PlaceId;
  onGo: (route: Route) => void;
}
const noSamples: Pack['samples'] = [];

/** One pack of the library, open for writing. */
export function Editor({ id, place, onGo }: EditorProps) {
  const { locale } = useTongue();
  const draft = useDraft(id);
  const { pack, edit, undo, redo } = draft;
  const [open, setOpen] = useState<Spot | null>(null);
  const [practised, practise] = useState(false);
  const ground = useGround(id, pack?.layer ?? 'organisation');
  const publishing = usePublishing(id, pack, (next) => edit(() => next));
  const back = useCounts(id);
  const samples = pack?.samples ?? noSamples;
  const known = useLibrarySamples(draft.state === 'ready');
  const conversations = useMemo(() => known && [...samples, ...known], [samples, known]);
  useUndoKeys(undo, redo);
  const go = useCallback(
    (to: PlaceId, spot: Spot | null = null) => {
      setOpen(spot);
      onGo({ pack: id, place: to });
    },
    [id, onGo],
  );
  const leave = useCallback(() => onGo({ pack: null, place: 'about' }), [onGo]);
  if (draft.state === 'loading') return null;
  if (!pack && draft.code !== null)
    return (
      <CodeOnly
        pack={null}
        code={draft.code}
        belowPacks={ground.packs}
        severity={ground.severity}
        readOnly={!draft.mine}
        onWrite={draft.writeCode}
        onLeave={leave}
      />
    );
  if (!pack) return <NotHere state={draft.state === 'failed' ? 'failed' : 'missing'} onLeave={leave} />;
  const on: EditorEvents = {
    ...publishing.on,
    edit,
    writeCode: draft.writeCode,
    dropCode: draft.dropCode,
    undo,
    redo,
    leave,
    go,
    open: setOpen,
    practise,
    readTable,
    readCounts: back.read,
    weigh: (rule, weight) => void weigh({ rule, weight }),
    takeAlong: () => saveFile(`${pack.id}.aparte-pack.json`, textOf(pack)),
  };
  return (
    <EditorScreen
      view={{
        pack,
        belowPacks: ground.packs,
        below: ground.whole,
        severity: ground.severity,
        conversations,
        practised,
        published: publishing.published,
        publishing: { ...publishing.view, counts: back.counts },
        place,
        open,
        kept: draft.kept,
        canUndo: draft.canUndo,
        canRedo: draft.canRedo,
        code: draft.code,
        mayWrite: draft.mine,
        readOnly: !draft.mine || draft.code !== null,
        removed: draft.removed,
        elsewhere: draft.elsewhere,
        locale,
      }}
      on={on}
    />
  );
}
