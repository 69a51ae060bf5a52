import { Button, TextInput } from '@mantine/core';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { Part } from './Part';
import { Seal } from './Seal';
import look from './steward.module.css';
import own from './team.module.css';
import type { TeamEvents, TeamView } from './view';

/** What the team is handed, and the six words that show it is the same for everybody. */
export function Invitation({ view, on }: { view: TeamView; on: TeamEvents }) {
  const { say } = useTongue();
  return (
    <Part title={say('steward.invitation')} about={say('steward.invitation.next')}>
      <Seal words={view.seal} language={view.team.language} />
      <div className={look.row}>
        <Button onClick={on.saveInvitation}>{say('steward.invitation.save')}</Button>
        <QuietButton onClick={on.copyLine}>{say('steward.invitation.copy')}</QuietButton>
        {view.copied && <span role="status">{say('steward.invitation.copied')}</span>}
      </div>
      <TextInput
        className={own.line ?? ''}
        readOnly
        label={say('steward.invitation.line')}
        value={view.line}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </Part>
  );
}
