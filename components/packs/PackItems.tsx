import { useState } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { itemLists } from '@/lib/packs/layers';
import look from './packs.module.css';
import type { PackItem } from './view';

/** How many lines open at a time: a pack may hold thousands. */
const atOnce = 40;

interface PackItemsProps {
  items: PackItem[];
  onKeepOut: (item: string, out: boolean) => void;
}

/** Everything a pack holds, by kind; each line can be kept out, and let in again. */
export function PackItems({ items, onKeepOut }: PackItemsProps) {
  const { say } = useTongue();
  return itemLists.map((list) => {
    const own = items.filter((item) => item.list === list);
    if (own.length === 0) return null;
    return (
      <section key={list} aria-label={say(`packs.list.${list}`)}>
        <h4>{say(`packs.list.${list}`)}</h4>
        <Lines items={own} onKeepOut={onKeepOut} />
      </section>
    );
  });
}

function Lines({ items, onKeepOut }: PackItemsProps) {
  const { say } = useTongue();
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <ul className={look.lines}>
        {items.slice(0, shown).map(({ name, text, keptOut }) => (
          <li key={name} data-out={keptOut || undefined}>
            <span>
              {text}
              {keptOut && <small> {say('packs.keptOut')}</small>}
            </span>
            <QuietButton
              aria-label={say(keptOut ? 'packs.letInOne' : 'packs.keepOutOne', { text })}
              onClick={() => onKeepOut(name, !keptOut)}
            >
              {say(keptOut ? 'packs.letIn' : 'packs.keepOut')}
            </QuietButton>
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <QuietButton onClick={() => setShown(shown + atOnce)}>{say('packs.more')}</QuietButton>
      )}
    </>
  );
}
