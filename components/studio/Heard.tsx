import { type ReactNode, useCallback } from 'react';
import { checkPack, type Severity } from '@/lib/packs/check';
import type { Conversation } from '@/lib/packs/conversation-schema';
import type { Problem } from '@/lib/packs/problem';
import type { Pack } from '@/lib/packs/schema';
import { type Drift, driftSince } from '@/lib/studio/drift';
import { byPlace, Drifts } from './Drifted';
import { Findings } from './findings';
import { keyOf } from './Remark';
import { Rehearsed } from './rehearsed';
import { SpokenOften } from './Speaking';
import { useRehearsals } from './use-rehearsals';
import { useSettled } from './use-settled';

interface HeardProps {
  pack: Pack;
  belowPacks: readonly Pack[];
  severity: Severity;
  conversations: readonly Conversation[] | null;
  practised: boolean;
  published: Pack | null;
  children: ReactNode;
}

const none = new Map<string, Drift[]>();

/** What is known of the pack a moment after each change: what is wrong with it, and what it would say. */
export function Heard(props: HeardProps) {
  const { pack, belowPacks, severity, conversations, practised, published } = props;
  const check = useCallback(
    (now: Pack) =>
      once(
        checkPack(now, {
          below: belowPacks,
          severity,
          ...(conversations && { library: new Set(conversations.map(({ id }) => id)) }),
        }),
      ),
    [belowPacks, severity, conversations],
  );
  const problems = useSettled(pack, check);
  const follow = useCallback((now: Pack) => byPlace(driftSince(published ?? now, now)), [published]);
  const drifts = useSettled(pack, follow);
  const rehearsed = useRehearsals(pack, belowPacks, conversations, practised);
  return (
    <Findings value={problems}>
      <Drifts value={drifts ?? none}>
        <Rehearsed value={rehearsed}>
          <SpokenOften value={rehearsed?.often ?? null}>{props.children}</SpokenOften>
        </Rehearsed>
      </Drifts>
    </Findings>
  );
}

/** What is said of one place is said once. */
const once = (problems: Problem[]) => [...new Map(problems.map((one) => [keyOf(one), one])).values()];
