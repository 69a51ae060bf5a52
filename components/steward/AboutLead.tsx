import { TextInput } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import type { FieldsProps } from './AboutTeam';
import { Part } from './Part';
import look from './steward.module.css';

/** Whose answers the team will believe: the lead's key, when there is one. */
export function AboutLead({ draft, problems, onChange }: FieldsProps) {
  const { say } = useTongue();
  return (
    <Part title={say('steward.lead')} about={say('steward.lead.about')}>
      <TextInput
        className={look.field ?? ''}
        label={say('steward.lead.key')}
        error={problems.includes('leadKey') && say('steward.lead.key.wrong')}
        value={draft.leadKey}
        maxLength={400}
        spellCheck={false}
        autoComplete="off"
        onChange={({ currentTarget }) => onChange({ leadKey: currentTarget.value })}
      />
    </Part>
  );
}
