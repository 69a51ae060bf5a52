import { Button } from '@mantine/core';
import { LoweredList } from '@/components/membership/LoweredList';
import { Seal } from '@/components/membership/Seal';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { OpenFile } from '@/components/team/OpenFile';
import look from './charter.module.css';
import { Problem } from './Problem';
import type { CharterEvents, CharterView, Proposal } from './view';

const steps = ['proposes', 'signs', 'waits', 'leaves'] as const;

/** How what protects less comes about; for the lead, the way to sign it. */
export function Change({ view, on }: { view: CharterView; on: CharterEvents }) {
  const { say } = useTongue();
  const { known, proposal } = view;
  return (
    <section className={look.section} aria-labelledby="charter-change">
      <h2 id="charter-change">{say('charter.change')}</h2>
      <ol className={look.fixed}>
        {steps.map((step) => (
          <li key={step}>{say(`charter.change.${step}`)}</li>
        ))}
      </ol>
      {known?.canSign && (
        <div className={look.onScreen}>
          {proposal ? (
            <Looked proposal={proposal} on={on} />
          ) : (
            <OpenFile
              label={say('charter.proposal.open')}
              onFiles={([file]) => file && on.openProposal(file)}
            />
          )}
        </div>
      )}
      <div role="status">
        {view.proposalProblem && <Problem problem={view.proposalProblem} />}
        {view.signed && <p className={look.told}>{say('charter.proposal.signed')}</p>}
      </div>
    </section>
  );
}

function Looked({ proposal, on }: { proposal: Proposal; on: CharterEvents }) {
  const { say } = useTongue();
  return (
    <div className={look.proposal}>
      <h3>{say('charter.proposal', { version: proposal.team.version })}</h3>
      <LoweredList lowering={proposal.lowering} />
      <p>
        {say('charter.proposal.differs', {
          what: proposal.differs.map((guard) => say(`charter.${guard}`)).join(', '),
          count: proposal.differs.length,
        })}
      </p>
      <Seal words={proposal.seal} language={proposal.team.language} />
      <div className={look.row}>
        <Button onClick={on.sign}>{say('charter.proposal.sign')}</Button>
        <QuietButton onClick={on.putAway}>{say('charter.proposal.putAway')}</QuietButton>
      </div>
    </div>
  );
}
