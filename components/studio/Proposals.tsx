import { Button } from '@mantine/core';
import { useState } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { needIds } from '@/lib/packs/schema';
import { type Proposal, reasonFor } from '@/lib/studio/proposal';
import type { Proposed } from '@/lib/studio/propose';
import { toPhrases } from '@/lib/studio/to-phrases';
import { useEditing } from './editing';
import { PlainPick } from './Pick';
import look from './replies.module.css';
import { momentName, needName } from './vocabulary';

const atOnce = 50;

/** What was found in the replies: each can be taken or left, and its need changed, before it is a phrase. */
export function Proposals({ found }: { found: Proposed }) {
  const { say } = useTongue();
  const { edit, readOnly } = useEditing();
  const [proposals, setProposals] = useState(found.proposals);
  // The sure ones are taken unless somebody says no.
  const [taken, setTaken] = useState(
    () => new Set(found.proposals.flatMap(({ confidence }, nth) => (confidence === 'sure' ? [nth] : []))),
  );
  const [added, setAdded] = useState(0);
  const [shown, setShown] = useState(atOnce);
  const chosen = proposals.filter((_, nth) => taken.has(nth));
  if (added > 0) return <p role="status">{say('studio.replies.added', { count: added })}</p>;
  const flip = (nth: number) =>
    setTaken((now) => new Set(now.has(nth) ? [...now].filter((one) => one !== nth) : [...now, nth]));
  const need = (nth: number, needs: Proposal['needs']) =>
    setProposals((now) => now.map((one, at) => (at === nth ? { ...one, needs } : one)));
  return (
    <section className={look.proposals}>
      <h3>{say('studio.replies.found', { count: proposals.length })}</h3>
      {found.alreadyCaught + found.alreadyProtected > 0 && (
        <p className={look.soft}>
          {say('studio.replies.known', { count: found.alreadyCaught + found.alreadyProtected })}
        </p>
      )}
      <ul>
        {proposals.slice(0, shown).map((one, nth) => (
          <Row
            key={`${one.lang} ${one.text}`}
            one={one}
            isTaken={taken.has(nth)}
            onFlip={() => flip(nth)}
            onNeed={(needs) => need(nth, needs)}
          />
        ))}
      </ul>
      {shown < proposals.length && (
        <QuietButton look="pill" onClick={() => setShown(shown + atOnce)}>
          {say('studio.more', { left: proposals.length - shown })}
        </QuietButton>
      )}
      {!readOnly && proposals.length > 0 && (
        <Button
          disabled={chosen.length === 0}
          onClick={() => {
            edit((pack) => toPhrases(chosen, pack));
            setAdded(chosen.length);
          }}
        >
          {say('studio.replies.add', { count: chosen.length })}
        </Button>
      )}
    </section>
  );
}

interface RowProps {
  one: Proposal;
  isTaken: boolean;
  onFlip: () => void;
  onNeed: (needs: Proposal['needs']) => void;
}
function Row({ one, isTaken, onFlip, onNeed }: RowProps) {
  const { locale, say } = useTongue();
  return (
    <li>
      <label className={look.take}>
        <input type="checkbox" checked={isTaken} onChange={onFlip} />
        <span>
          <span lang={one.lang}>{one.text}</span>
          <small>
            {say(`language.${one.lang}`)} · {momentName(one.moment, locale)} ·{' '}
            {say('studio.replies.times', { count: one.times })}
            {one.variants.length > 0 &&
              ` · ${say('studio.replies.variants', { count: one.variants.length })}`}
          </small>
          <small>{reasonFor(one)[locale]}</small>
        </span>
      </label>
      {one.protected ? (
        <small>{say('studio.phrase.isProtected')}</small>
      ) : (
        <PlainPick
          label={say('studio.phrase.needs')}
          options={needIds.map((id) => ({ id, label: needName(id, locale) }))}
          chosen={one.needs}
          onPick={onNeed}
        />
      )}
    </li>
  );
}
