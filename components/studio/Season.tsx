import { TextInput } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import type { Pack } from '@/lib/packs/schema';
import { changeField } from '@/lib/studio/edits';
import { useEditing } from './editing';
import look from './publish.module.css';

interface SeasonProps {
  season: Pack['season'];
  volunteers: string;
  onVolunteers: (names: string) => void;
}

/** From which day to which the pack speaks, and who meets it first. Names of teams stay in this studio. */
export function Season({ season, volunteers, onVolunteers }: SeasonProps) {
  const { say } = useTongue();
  const { edit } = useEditing();
  const put = (field: 'from' | 'until', day: string) =>
    edit((pack) => {
      const { [field]: _, ...rest } = pack.season ?? {};
      const next = day === '' ? rest : { ...rest, [field]: day };
      return changeField(pack, ['season'], Object.keys(next).length === 0 ? undefined : next);
    }, `season.${field}`);
  return (
    <div className={look.row}>
      <TextInput
        className={look.teams ?? ''}
        label={say('studio.publish.volunteers')}
        description={say('studio.publish.volunteers.about')}
        value={volunteers}
        maxLength={200}
        onChange={({ currentTarget }) => onVolunteers(currentTarget.value)}
      />
      {(['from', 'until'] as const).map((field) => (
        <TextInput
          key={field}
          type="date"
          label={say(`studio.publish.${field}`)}
          value={season?.[field] ?? ''}
          onChange={({ currentTarget }) => put(field, currentTarget.value)}
        />
      ))}
    </div>
  );
}
