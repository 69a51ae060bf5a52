import { memo, useState } from 'react';
import { Disclosure } from '@/components/plain/Disclosure';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Pack } from '@/lib/packs/schema';
import { addItem, retireBelow, unretire } from '@/lib/studio/edits';
import { freshId } from '@/lib/studio/fresh-id';
import look from './below.module.css';
import { useEditing } from './editing';

/** How an item of a pack below is named from here: those of the core go by their bare id once packs lie on each other. */
const refOf = (id: string) => (id.includes(':') ? id : `core:${id}`);
const atOnce = 50;

type List = 'reminders' | 'phrases' | 'questions' | 'starters' | 'leaders' | 'diagnostic';
interface BelowProps {
  list: List;
  items: readonly { id: string; text: string }[];
  pack: Pack;
  below: Pack;
}

/** What the packs below bring here already, greyed: any of it can fall silent, or give its place. */
export function Below({ list, items, pack, below }: BelowProps) {
  const { say } = useTongue();
  const [shown, setShown] = useState(atOnce);
  if (items.length === 0) return null;
  const retired = new Set(pack.retires);
  const replaced = new Set((pack[list] as { replaces?: string }[]).map(({ replaces }) => replaces));
  return (
    <Disclosure late label={say(`studio.below.${list}`, { count: items.length })}>
      <ul className={look.below}>
        {items.slice(0, shown).map(({ id, text }) => (
          <BelowRow
            key={id}
            id={id}
            text={text}
            list={list}
            below={below}
            is={retired.has(refOf(id)) ? 'retired' : replaced.has(refOf(id)) ? 'replaced' : 'there'}
          />
        ))}
      </ul>
      {shown < items.length && (
        <QuietButton onClick={() => setShown(shown + atOnce)}>
          {say('studio.more', { left: items.length - shown })}
        </QuietButton>
      )}
    </Disclosure>
  );
}

interface RowProps {
  id: string;
  text: string;
  list: List;
  below: Pack;
  is: 'there' | 'retired' | 'replaced';
}
const BelowRow = memo(function BelowRow({ id, text, list, below, is }: RowProps) {
  const { say } = useTongue();
  const { edit, open, readOnly } = useEditing();
  const ref = refOf(id);
  function replace() {
    const item = (below[list] as { id: string }[]).find((one) => one.id === id);
    if (!item) return;
    let fresh = '';
    edit((pack) => {
      fresh = freshId(
        `${id.replace(/^.*:/, '')}-`,
        pack[list].map((one) => one.id),
      );
      return addItem(pack, list, { ...item, id: fresh, replaces: ref } as never);
    });
    open({ list, id: fresh });
  }
  return (
    <li data-is={is}>
      <span className={look.text}>{text}</span>
      {is === 'replaced' && <span className={look.state}>{say('studio.below.replaced')}</span>}
      {is === 'retired' && (
        <>
          <span className={look.state}>{say('studio.below.retired')}</span>
          {!readOnly && (
            <QuietButton onClick={() => edit((pack) => unretire(pack, ref))}>
              {say('studio.below.unretire')}
            </QuietButton>
          )}
        </>
      )}
      {is === 'there' && !readOnly && (
        <>
          <QuietButton
            aria-label={say('studio.below.retireOne', { text })}
            onClick={() => edit((pack) => retireBelow(pack, ref))}
          >
            {say('studio.below.retire')}
          </QuietButton>
          <QuietButton aria-label={say('studio.below.replaceOne', { text })} onClick={replace}>
            {say('studio.below.replace')}
          </QuietButton>
        </>
      )}
    </li>
  );
});
