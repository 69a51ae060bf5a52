import { useId } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { applyMend } from '@/lib/packs/mend';
import type { Problem } from '@/lib/packs/problem';
import type { EditedList } from '@/lib/studio/edits';
import { useEditing } from './editing';
import { useFindings } from './findings';
import look from './remark.module.css';

interface RemarkProps {
  problem: Problem;
  /** Leads to where it can be mended; left out where one is there already. */
  onGo?: (problem: Problem) => void;
}

/** One thing the check has to say: what, why the rule exists, and the mend where one exists. */
export function Remark({ problem, onGo }: RemarkProps) {
  const { locale, say } = useTongue();
  const { edit, readOnly } = useEditing();
  const id = useId();
  return (
    <li className={look.remark}>
      <p id={id} className={look.says}>
        {problem.item && onGo && <span className={look.item}>{problem.item}</span>}
        {problem.says[locale]}
      </p>
      <p className={look.because}>{problem.because[locale]}</p>
      <div className={look.do}>
        {problem.mend && !readOnly && (
          <QuietButton
            look="pill"
            aria-describedby={id}
            onClick={() => edit((pack) => applyMend(pack, problem))}
          >
            {say('studio.mend')}
          </QuietButton>
        )}
        {onGo && (
          <QuietButton aria-describedby={id} onClick={() => onGo(problem)}>
            {say('studio.goThere')}
          </QuietButton>
        )}
      </div>
    </li>
  );
}

/** What the check says about the item that is open, right under it. */
export function RemarksOn({ list, place }: { list: EditedList; place: number }) {
  const problems = useFindings(list, place);
  if (problems.length === 0) return null;
  return (
    <ul className={look.remarks}>
      {problems.map((problem) => (
        <Remark key={keyOf(problem)} problem={problem} />
      ))}
    </ul>
  );
}

export const keyOf = ({ rule, path, says }: Problem) => `${rule} ${path.join('.')} ${says.en}`;
