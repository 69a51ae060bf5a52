import { TextInput } from '@mantine/core';
import { Choice } from '@/components/plain/Choice';
import { useTongue } from '@/components/say/Spoken';
import { stewardKinds } from '@/lib/team/schema';
import type { FieldsProps } from './AboutTeam';
import { Part } from './Part';
import look from './steward.module.css';

/** Who opens the files: every screen that shares names them. */
export function AboutSteward({ draft, problems, onChange }: FieldsProps) {
  const { say } = useTongue();
  return (
    <Part title={say('steward.who')} about={say('steward.who.about')}>
      <TextInput
        className={look.field ?? ''}
        required
        label={say('steward.who.name')}
        error={problems.includes('stewardName') && say('steward.who.name.missing')}
        value={draft.stewardName}
        maxLength={80}
        onChange={({ currentTarget }) => onChange({ stewardName: currentTarget.value })}
      />
      <Choice
        label={say('steward.who.is')}
        options={stewardKinds.map((id) => ({ id, label: say(`steward.who.${id}`) }))}
        chosen={draft.stewardIs}
        onChoose={(stewardIs) => stewardIs && onChange({ stewardIs })}
        shape="rows"
      />
      {draft.stewardIs === 'lead' && <p>{say('steward.who.lead.note')}</p>}
    </Part>
  );
}
