import { useTongue } from '@/components/say/Spoken';
import { layers, type Pack } from '@/lib/packs/schema';
import { changeField } from '@/lib/studio/edits';
import { useEditing } from './editing';
import look from './items.module.css';
import { Pair } from './Pair';
import { Pick } from './Pick';
import type { PlaceId } from './view';
import { Words } from './Words';

interface AboutPlaceProps {
  pack: Pack;
  title: string;
  onGo: (place: PlaceId) => void;
}

/** What the pack is called, for whom it is, and what for. */
export function AboutPlace({ pack, title }: AboutPlaceProps) {
  const { say } = useTongue();
  const { edit } = useEditing();
  return (
    <>
      <h2>{title}</h2>
      <div className={look.wide}>
        <Pair label={say('studio.about.name')} value={pack.name} path={['name']} most={80} oneLine />
        <OptionalPair label={say('studio.about.about')} value={pack.about} field="about" most={400} />
        <div className={look.side}>
          <Pick
            label={say('studio.new.layer')}
            options={layers
              .filter((id) => id !== 'core' || pack.layer === 'core')
              .map((id) => ({ id, label: say(`studio.layer.${id}`) }))}
            chosen={pack.layer}
            onPick={(layer) => edit((now) => changeField(now, ['layer'], layer))}
          />
        </div>
        <Words
          label={say('studio.about.publisher')}
          value={pack.publisher ?? ''}
          path={['publisher']}
          most={80}
          oneLine
          optional
        />
        <p className={look.soft}>{say('studio.about.id', { id: pack.id, version: pack.version })}</p>
      </div>
    </>
  );
}

interface OptionalPairProps {
  label: string;
  value: { en: string; fr: string } | undefined;
  field: 'about' | 'news';
  most: number;
}

/** A text in both languages that may be left out: emptied in both, it is gone. */
export function OptionalPair({ label, value, field, most }: OptionalPairProps) {
  const { edit, readOnly } = useEditing();
  const both = value ?? { en: '', fr: '' };
  return (
    <Pair
      label={label}
      value={both}
      path={[field]}
      most={most}
      onWrite={(lang, text) => {
        if (readOnly) return;
        const next = { ...both, [lang]: text };
        const gone = next.en === '' && next.fr === '';
        edit((pack) => changeField(pack, [field], gone ? undefined : next), `${field}.${lang}`);
      }}
    />
  );
}
