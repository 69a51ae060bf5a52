import { useTongue } from '@/components/say/Spoken';
import { type Question, questionForms } from '@/lib/packs/schema';
import { changeField } from '@/lib/studio/edits';
import { useEditing } from './editing';
import look from './items.module.css';
import { Addressed } from './Pair';
import { Pick } from './Pick';

/** A question for afterwards, in a line. */
export function QuestionLine({ item }: { item: Question }) {
  const { locale, say } = useTongue();
  const text = locale === 'fr' ? item.text.fr.vous : item.text.en;
  return (
    <>
      {text ? <span>{text}</span> : <span className={look.none}>{say('studio.item.empty')}</span>}
      <span className={look.small}>{say(`studio.form.${item.form}`)}</span>
    </>
  );
}

export function QuestionForm({ item, place }: { item: Question; place: number }) {
  const { say } = useTongue();
  const { edit } = useEditing();
  const path = ['questions', place];
  return (
    <>
      <Addressed label={say('studio.question.text')} value={item.text} path={[...path, 'text']} most={140} />
      <Pick
        label={say('studio.question.form')}
        options={questionForms.map((id) => ({ id, label: say(`studio.form.${id}`) }))}
        chosen={item.form}
        onPick={(form) => edit((pack) => changeField(pack, [...path, 'form'], form))}
      />
    </>
  );
}
