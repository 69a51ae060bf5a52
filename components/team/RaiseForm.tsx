import { Choice } from '@/components/plain/Choice';
import { useTongue } from '@/components/say/Spoken';
import { causeName, namedCauses } from './causes';
import { useForm } from './drafts';
import { Field } from './Field';
import { Sheet } from './Sheet';
import type { LeadEvents } from './view';

const from = ['lead', 'peer'] as const;

/** Something in the way, as the lead saw it or was told. */
export function RaiseForm({ onRaise, onDone }: { onRaise: LeadEvents['raise']; onDone: () => void }) {
  const { say } = useTongue();
  const form = useForm('raise', { what: '', cause: '', from: 'lead' });
  async function keep() {
    const kept = await form.submit(['what'], ({ what, cause, from: told }) =>
      onRaise({
        what,
        cause: namedCauses.find((one) => one === cause) ?? null,
        from: told === 'peer' ? 'peer' : 'lead',
        week: null,
      }),
    );
    if (kept) onDone();
    return kept;
  }
  return (
    <Sheet
      label={say('team.raise')}
      keep={say('team.raise.keep')}
      failed={form.failed}
      onKeep={keep}
      onLeave={onDone}
    >
      <Field
        form={form}
        name="what"
        label={say('team.raise.what')}
        about={say('team.raise.what.about')}
        most={300}
      />
      <Choice
        label={say('team.raise.cause')}
        options={namedCauses.map((id) => ({ id, label: causeName(id, say) }))}
        chosen={namedCauses.find((one) => one === form.values.cause) ?? null}
        onChoose={(chosen) => form.put('cause', chosen ?? '')}
        shape="words"
      />
      <Choice
        label={say('team.raise.from')}
        options={from.map((id) => ({ id, label: say(`team.raise.from.${id}`) }))}
        chosen={form.values.from === 'peer' ? 'peer' : 'lead'}
        onChoose={(chosen) => form.put('from', chosen ?? form.values.from)}
        shape="words"
      />
    </Sheet>
  );
}
