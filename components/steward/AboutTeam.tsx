import { TextInput } from '@mantine/core';
import { Choice } from '@/components/plain/Choice';
import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import { PlainPick } from '@/components/studio/Pick';
import type { DraftProblem } from './draft';
import { Part } from './Part';
import look from './steward.module.css';
import type { TeamDraft } from './view';

export interface FieldsProps {
  draft: TeamDraft;
  /** Said only once somebody has tried to go on. */
  problems: readonly DraftProblem[];
  onChange: (part: Partial<TeamDraft>) => void;
}
const languages = ['fr', 'en'] as const;

interface AboutTeamProps extends FieldsProps {
  /** Null where there is a team already: its weeks begin where they began. */
  zones: string[] | null;
}

/** What the team is called, and what is the same for all of it. */
export function AboutTeam({ draft, zones, problems, onChange }: AboutTeamProps) {
  const { say } = useTongue();
  return (
    <Part title={say('steward.team')}>
      <TextInput
        className={look.field ?? ''}
        required
        label={say('steward.team.name')}
        error={problems.includes('name') && say('steward.team.name.missing')}
        value={draft.name}
        maxLength={80}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <Disclosure label={say(zones ? 'steward.team.more' : 'steward.team.more.later')}>
        <div className={look.part}>
          <Choice
            label={say('steward.team.language')}
            options={languages.map((id) => ({ id, label: say(`language.${id}`) }))}
            chosen={draft.language}
            onChoose={(language) => language && onChange({ language })}
            shape="words"
          />
          {zones && (
            <PlainPick
              label={say('steward.team.zone')}
              options={zones.map((zone) => ({ id: zone, label: zone.replaceAll('_', ' ') }))}
              chosen={draft.zone}
              onPick={(zone) => onChange({ zone })}
            />
          )}
          <Above above={draft.above} onChange={(above) => onChange({ above })} />
        </div>
      </Disclosure>
    </Part>
  );
}

interface AboveProps {
  above: TeamDraft['above'];
  onChange: (above: TeamDraft['above']) => void;
}

/** One fixed tree, by names. */
function Above({ above: [nearest, further], onChange }: AboveProps) {
  const { say } = useTongue();
  return (
    <>
      <TextInput
        className={look.field ?? ''}
        label={say('steward.team.above')}
        description={say('steward.team.above.about')}
        value={nearest}
        maxLength={80}
        onChange={({ currentTarget }) => onChange([currentTarget.value, further])}
      />
      {nearest.trim() !== '' && (
        <TextInput
          className={look.field ?? ''}
          label={say('steward.team.above.further')}
          value={further}
          maxLength={80}
          onChange={({ currentTarget }) => onChange([nearest, currentTarget.value])}
        />
      )}
    </>
  );
}
