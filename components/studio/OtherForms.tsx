import { useTongue } from '@/components/say/Spoken';
import { leaderAbouts } from '@/lib/packs/leader-schema';
import type { Pack } from '@/lib/packs/schema';
import { changeField } from '@/lib/studio/edits';
import { useEditing } from './editing';
import look from './items.module.css';
import { Addressed, Pair } from './Pair';
import { Pick } from './Pick';

type Starter = Pack['starters'][number];
type Leader = Pack['leaders'][number];
type Statement = Pack['diagnostic'][number];

/** A plan to begin the shift with, or a statement on working together: one text in both languages, in a line. */
export function BilingualLine({ item }: { item: Starter | Statement }) {
  const { locale, say } = useTongue();
  const text = item.text[locale];
  return text ? <span>{text}</span> : <span className={look.none}>{say('studio.item.empty')}</span>;
}

export function StarterForm({ item, place }: { item: Starter; place: number }) {
  const { say } = useTongue();
  return (
    <Pair
      label={say('studio.starter.text')}
      value={item.text}
      path={['starters', place, 'text']}
      most={160}
    />
  );
}

export function StatementForm({ item, place }: { item: Statement; place: number }) {
  const { say } = useTongue();
  return (
    <Pair
      label={say('studio.statement.text')}
      value={item.text}
      path={['diagnostic', place, 'text']}
      most={140}
    />
  );
}

export function LeaderLine({ item }: { item: Leader }) {
  const { locale, say } = useTongue();
  const text = locale === 'fr' ? item.text.fr.vous : item.text.en;
  return (
    <>
      {text ? <span>{text}</span> : <span className={look.none}>{say('studio.item.empty')}</span>}
      <span className={look.small}>{say(`studio.about.${item.about}`)}</span>
    </>
  );
}

export function LeaderForm({ item, place }: { item: Leader; place: number }) {
  const { say } = useTongue();
  const { edit } = useEditing();
  const path = ['leaders', place];
  return (
    <>
      <Addressed label={say('studio.leader.text')} value={item.text} path={[...path, 'text']} most={90} />
      <Pick
        label={say('studio.leader.about')}
        options={leaderAbouts.map((id) => ({ id, label: say(`studio.about.${id}`) }))}
        chosen={item.about}
        onPick={(about) => edit((pack) => changeField(pack, [...path, 'about'], about))}
      />
    </>
  );
}
