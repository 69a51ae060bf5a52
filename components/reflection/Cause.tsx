import { Choice } from '@/components/plain/Choice';
import { useTongue } from '@/components/say/Spoken';
import { causes, type Draft, obstacleCauses } from '@/lib/reflections/schema';
import look from './reflection.module.css';

interface CauseProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}

/** A slip is a symptom. When the cause is not the agent's to mend, it can become an obstacle. */
export function Cause({ draft, onChange }: CauseProps) {
  const { say } = useTongue();
  const { cause } = draft;
  return (
    <div>
      <Choice
        label={say('reflection.cause')}
        options={causes.map((id) => ({ id, label: say(`cause.${id}`) }))}
        chosen={cause}
        onChoose={(chosen) =>
          onChange({
            cause: chosen,
            ...(!(chosen && obstacleCauses.includes(chosen)) && { obstacle: false }),
          })
        }
        shape="rows"
      />
      {cause && obstacleCauses.includes(cause) && (
        <label className={look.obstacle}>
          <input
            type="checkbox"
            checked={draft.obstacle}
            onChange={(event) => onChange({ obstacle: event.currentTarget.checked })}
          />
          <span>
            {say('reflection.obstacle')}
            <small>{say('reflection.obstacleStays')}</small>
          </span>
        </label>
      )}
    </div>
  );
}
