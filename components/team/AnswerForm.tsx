import { Choice } from '@/components/plain/Choice';
import { useTongue } from '@/components/say/Spoken';
import { type Answer, answerKinds, type Obstacle } from '@/lib/team/obstacle-schema';
import { type Form, useForm, type Values } from './drafts';
import { Field } from './Field';
import { Sheet } from './Sheet';
import type { LeadEvents } from './view';

type Written = 'is' | 'says' | 'scope' | 'until' | 'to';
type Kind = Answer['is'];
/** What each answer cannot be without. */
const needed: Record<Kind, Written[]> = {
  lifted: ['says'],
  waiver: ['scope', 'until', 'says'],
  resource: ['says'],
  'passed-on': ['to', 'says'],
  no: ['says'],
};
const kindIn = (values: Values<Written>): Kind | null => answerKinds.find((one) => one === values.is) ?? null;

function answerIn({ says, scope, until, to }: Values<Written>, is: Kind, today: string): Answer {
  if (is === 'waiver') return { is, on: today, says, scope, until };
  return is === 'passed-on' ? { is, on: today, says, to } : { is, on: today, says };
}

interface AnswerFormProps {
  obstacle: Obstacle;
  today: string;
  onAnswer: LeadEvents['answer'];
  onDone: () => void;
}

/** An answer in three clicks: answer, which one, keep. */
export function AnswerForm({ obstacle, today, onAnswer, onDone }: AnswerFormProps) {
  const { say } = useTongue();
  const form = useForm<Written>(`answer ${obstacle.id}`, { is: '', says: '', scope: '', until: '', to: '' });
  const is = kindIn(form.values);
  async function keep() {
    const kept = await form.submit(
      is ? needed[is] : ['is'],
      async (values) => is !== null && onAnswer(obstacle.id, answerIn(values, is, today)),
    );
    if (kept) onDone();
    return kept;
  }
  return (
    <Sheet
      label={say('team.answer')}
      keep={say('team.answer.keep')}
      failed={form.failed}
      onKeep={keep}
      onLeave={onDone}
    >
      <Choice
        label={say('team.answer.which')}
        options={answerKinds.map((id) => ({ id, label: say(`team.answer.${id}`) }))}
        chosen={is}
        onChoose={(chosen) => form.put('is', chosen ?? '')}
        shape="words"
      />
      {form.missing.has('is') && <p role="alert">{say('team.answer.choose')}</p>}
      {is && <Further is={is} form={form} today={today} />}
    </Sheet>
  );
}

function Further({ is, form, today }: { is: Kind; form: Form<Written>; today: string }) {
  const { say } = useTongue();
  return (
    <>
      {is === 'waiver' && (
        <>
          <Field
            form={form}
            name="scope"
            label={say('team.answer.scope')}
            about={say('team.answer.scope.about')}
            most={200}
            shape="line"
          />
          <Field form={form} name="until" label={say('team.answer.until')} shape="day" min={today} />
        </>
      )}
      {is === 'passed-on' && (
        <Field
          form={form}
          name="to"
          label={say('team.answer.to')}
          about={say('team.answer.to.about')}
          most={120}
          shape="line"
        />
      )}
      <Field form={form} name="says" label={say(`team.answer.${is}.says`)} most={600} />
    </>
  );
}
