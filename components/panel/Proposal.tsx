import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { ProposalView } from './view';

/** A reminder may be let go: asked once, answered in one click, and never asked of anybody else. */
export function Proposal({
  proposal,
  onAnswer,
}: {
  proposal: ProposalView;
  onAnswer: (yes: boolean) => void;
}) {
  const { say } = useTongue();
  return (
    <Notice
      title={say(`panel.proposal.${proposal.ask}`)}
      actions={
        <>
          <QuietButton onClick={() => onAnswer(true)}>{say('panel.proposal.yes')}</QuietButton>
          <QuietButton onClick={() => onAnswer(false)}>{say('panel.proposal.no')}</QuietButton>
        </>
      }
    >
      {proposal.texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{say('panel.proposal.back')}</p>
    </Notice>
  );
}
