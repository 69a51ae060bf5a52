import { useTongue } from '@/components/say/Spoken';
import { needIds, type Phrase } from '@/lib/packs/schema';
import { changeField } from '@/lib/studio/edits';
import { Catches } from './Catches';
import { useEditing } from './editing';
import look from './items.module.css';
import { LineByLine } from './LineByLine';
import { Pick } from './Pick';
import { needName } from './vocabulary';
import { Words } from './Words';

/** A set phrase in a line: its language, its words, what would make it true again. */
export function PhraseLine({ item }: { item: Phrase }) {
  const { locale, say } = useTongue();
  return (
    <>
      {item.text ? (
        <span lang={item.lang}>{item.text}</span>
      ) : (
        <span className={look.none}>{say('studio.item.empty')}</span>
      )}
      <span className={look.small}>
        {say(`language.${item.lang}`)} ·{' '}
        {item.protected
          ? say('studio.phrase.isProtected')
          : say('studio.phrase.lacks', { need: needName(item.needs, locale) })}
      </span>
    </>
  );
}

export function PhraseForm({ item, place }: { item: Phrase; place: number }) {
  const { locale, say } = useTongue();
  const { edit, readOnly } = useEditing();
  const path = ['phrases', place];
  const put = (field: string, value: unknown) => edit((pack) => changeField(pack, [...path, field], value));
  return (
    <>
      <Words
        label={say('studio.phrase.text')}
        value={item.text}
        path={[...path, 'text']}
        most={300}
        lang={item.lang}
      />
      <LineByLine
        label={say('studio.phrase.variants')}
        about={say('studio.phrase.variants.about')}
        value={item.variants}
        path={[...path, 'variants']}
        lang={item.lang}
      />
      <div className={look.side}>
        <Pick
          label={say('studio.phrase.lang')}
          options={(['fr', 'en'] as const).map((id) => ({ id, label: say(`language.${id}`) }))}
          chosen={item.lang}
          onPick={(lang) => put('lang', lang)}
        />
        <Pick
          label={say('studio.phrase.needs')}
          options={needIds.map((id) => ({ id, label: needName(id, locale) }))}
          chosen={item.needs}
          onPick={(needs) => put('needs', needs)}
        />
      </div>
      <Catches phrase={item} />
      <label className={look.check}>
        <input
          type="checkbox"
          checked={item.protected}
          disabled={readOnly}
          onChange={({ currentTarget }) => put('protected', currentTarget.checked)}
        />
        {say('studio.phrase.protected')}
      </label>
    </>
  );
}
