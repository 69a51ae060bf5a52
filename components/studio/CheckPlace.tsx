import { useContext } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Severity } from '@/lib/packs/check';
import { applyMend } from '@/lib/packs/mend';
import type { Problem } from '@/lib/packs/problem';
import type { Pack } from '@/lib/packs/schema';
import { useEditing } from './editing';
import { Findings, whereIs } from './findings';
import { keyOf, Remark } from './Remark';
import { Rules } from './Rules';
import look from './remark.module.css';
import type { EditorEvents } from './view';

interface CheckPlaceProps {
  pack: Pack;
  severity: Severity;
  on: Pick<EditorEvents, 'go' | 'weigh'>;
}

/** Everything the check has to say: what must be mended first, then what may. */
export function CheckPlace({ pack, severity, on }: CheckPlaceProps) {
  const { say } = useTongue();
  const { edit, readOnly } = useEditing();
  const problems = useContext(Findings);
  if (!problems)
    return (
      <p aria-busy="true" className={look.calm}>
        {say('studio.check.looking')}
      </p>
    );
  const goThere = (problem: Problem) => {
    const { place, spot } = whereIs(pack, problem.path, problem.item);
    on.go(place, spot);
  };
  const mendable = problems.filter(({ mend }) => mend);
  return (
    <>
      <h2>{say('studio.place.check')}</h2>
      {problems.length === 0 && <p className={look.calm}>{say('studio.check.nothing')}</p>}
      {mendable.length > 1 && !readOnly && (
        <QuietButton look="pill" onClick={() => edit((now) => mendable.reduce(applyMend<Pack>, now))}>
          {say('studio.check.mendAll', { count: mendable.length })}
        </QuietButton>
      )}
      {(['error', 'advice'] as const).map((kind) => (
        <Group
          key={kind}
          title={say(`studio.check.${kind}`, {
            count: problems.filter((problem) => problem.kind === kind).length,
          })}
          problems={problems.filter((problem) => problem.kind === kind)}
          onGo={goThere}
        />
      ))}
      <Rules severity={severity} onWeigh={on.weigh} />
    </>
  );
}

interface GroupProps {
  title: string;
  problems: readonly Problem[];
  onGo: (problem: Problem) => void;
}
function Group({ title, problems, onGo }: GroupProps) {
  if (problems.length === 0) return null;
  return (
    <section className={look.group}>
      <h3>{title}</h3>
      <ul className={look.remarks}>
        {problems.map((problem) => (
          <Remark key={keyOf(problem)} problem={problem} onGo={onGo} />
        ))}
      </ul>
    </section>
  );
}
