import { useMemo } from 'react';
import { useTongue } from '@/components/say/Spoken';
import { cueIds } from '@/lib/cues/schema';
import type { Pack, PackCue } from '@/lib/packs/schema';
import { CueForm } from './CueForm';
import type { Spot } from './editing';
import { ItemList } from './ItemList';
import look from './items.module.css';
import { placed } from './placed';
import { cueName } from './vocabulary';

interface CuesPlaceProps {
  pack: Pack;
  below: Pack | null;
  open: Spot | null;
}

/** What customers' words may signal: the words of this trade, and the reminders each cue may call. */
export function CuesPlace({ pack, below, open }: CuesPlaceProps) {
  const { say } = useTongue();
  const items = useMemo(() => placed<'cues'>(pack.cues), [pack.cues]);
  const left = cueIds.filter((id) => !pack.cues.some((cue) => cue.id === id));
  function fresh(): PackCue {
    const id = left[0] ?? 'worry';
    const lower = below?.cues.find((cue) => cue.id === id);
    const empty = { en: '', fr: '' };
    return { id, name: lower?.name ?? empty, means: lower?.means ?? empty, reminders: [] };
  }
  return (
    <>
      <h2>{say('studio.place.cues')}</h2>
      <ItemList
        list="cues"
        title={say('studio.place.cues')}
        about={say('studio.cues.about')}
        add={left.length > 0 ? say('studio.cue.add') : null}
        items={items}
        openId={open?.list === 'cues' ? open.id : null}
        Line={CueLine}
        Form={CueForm}
        fresh={fresh}
      />
    </>
  );
}

function CueLine({ item }: { item: PackCue }) {
  const { locale, say } = useTongue();
  const count = (item.words?.en.length ?? 0) + (item.words?.fr.length ?? 0);
  return (
    <>
      <span>{item.name[locale] || cueName(item.id, locale)}</span>
      <span className={look.small}>
        {say('studio.cue.holds', { words: count, reminders: item.reminders.length })}
      </span>
    </>
  );
}
