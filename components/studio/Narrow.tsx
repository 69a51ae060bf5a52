import { Choice } from '@/components/plain/Choice';
import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import { cueIds } from '@/lib/cues/schema';
import { kinds } from '@/lib/interactions/schema';
import { needIds, type ShowIf } from '@/lib/packs/schema';
import { changeField } from '@/lib/studio/edits';
import type { Path } from '@/lib/studio/place';
import { useEditing } from './editing';
import look from './narrow.module.css';
import { Several } from './Several';
import { cueName, needName } from './vocabulary';

const yesOrNo = ['yes', 'no'] as const;

/** When a reminder may be said, narrowed down: a few plain words to choose from, and never a formula. */
export function Narrow({ showIf, path }: { showIf: ShowIf | undefined; path: Path }) {
  const { locale, say } = useTongue();
  const { edit, readOnly } = useEditing();
  const put = (field: keyof ShowIf, value: string[] | boolean | undefined) =>
    edit((pack) => {
      const { [field]: _, ...rest } = showIf ?? {};
      const empty = value === undefined || (Array.isArray(value) && value.length === 0);
      const next = empty ? rest : { ...rest, [field]: value };
      return changeField(pack, path, Object.keys(next).length === 0 ? undefined : next);
    });
  const several = <Id extends string>(
    field: 'cue' | 'kind' | 'language' | 'needs',
    ids: readonly Id[],
    label: (id: Id) => string,
  ) => (
    <Several
      label={say(`studio.narrow.${field}`)}
      options={ids.map((id) => ({ id, label: label(id) }))}
      chosen={(showIf?.[field] ?? []) as Id[]}
      disabled={readOnly}
      onChange={(chosen) => put(field, chosen)}
    />
  );
  const either = (field: 'habit' | 'repeatContact') => (
    <Choice
      label={say(`studio.narrow.${field}`)}
      options={yesOrNo.map((id) => ({ id, label: say(`studio.narrow.${field}.${id}`) }))}
      chosen={showIf?.[field] === undefined ? null : showIf[field] ? 'yes' : 'no'}
      onChoose={(chosen) => readOnly || put(field, chosen === null ? undefined : chosen === 'yes')}
      shape="words"
    />
  );
  return (
    <Disclosure label={say('studio.narrow')} startsOpen={showIf !== undefined}>
      <div className={look.narrow}>
        <p>{say('studio.narrow.how')}</p>
        {several('cue', cueIds, (id) => cueName(id, locale))}
        {several('kind', kinds, (id) => say(`kind.${id}`))}
        {several('language', ['fr', 'en'] as const, (id) => say(`language.${id}`))}
        {several('needs', needIds, (id) => needName(id, locale))}
        {either('habit')}
        {either('repeatContact')}
      </div>
    </Disclosure>
  );
}
