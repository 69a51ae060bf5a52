import { useTongue } from '@/components/say/Spoken';
import { bucketName, fieldName, type Group, groupOf, groups } from './field-words';
import look from './sharing.module.css';
import type { TeamWeekProps } from './TeamWeek';
import type { FieldView } from './view';

/** Every field in plain words, each with its own switch; what did not occur stands smaller, and leaves too. */
export function Fields(props: TeamWeekProps) {
  return groups.map((group) => <GroupFields key={group} group={group} {...props} />);
}

function GroupFields({ group, week, words, on }: TeamWeekProps & { group: Group }) {
  const { say } = useTongue();
  const own = week.fields.filter(({ field }) => groupOf(field) === group);
  const isMet = ({ bucket }: FieldView) => group === 'useful' || bucket > 0;
  const met = own.filter(isMet);
  const none = own.filter((one) => !isMet(one));
  if (own.length === 0) return null;
  const row = ({ field, bucket }: FieldView) =>
    say('share.row', { what: fieldName(field, say, words), often: bucketName(field, bucket, say) });
  const toggle = ({ field, leaves }: FieldView) => on.leaveOut(week.team, field, leaves);
  return (
    <fieldset className={look.group}>
      <legend>{say(`share.group.${group}`)}</legend>
      {met.map((one) => (
        <Switch key={one.field} one={one} onToggle={toggle}>
          {row(one)}
        </Switch>
      ))}
      {none.length > 0 && (
        <div className={look.none}>
          {none.map((one) => (
            <Switch key={one.field} one={one} onToggle={toggle}>
              {row(one)}
            </Switch>
          ))}
        </div>
      )}
    </fieldset>
  );
}

interface SwitchProps {
  one: FieldView;
  onToggle: (one: FieldView) => void;
  children: string;
}

function Switch({ one, onToggle, children }: SwitchProps) {
  const { say } = useTongue();
  return (
    <label className={look.switch} data-out={!one.leaves || undefined}>
      <input type="checkbox" checked={one.leaves} onChange={() => onToggle(one)} />
      <span>
        {children}
        {!one.leaves && <small> {say('share.leftOut')}</small>}
      </span>
    </label>
  );
}
