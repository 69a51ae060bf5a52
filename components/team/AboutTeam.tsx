import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { Fold } from './Fold';
import { LeadInvitation } from './LeadInvitation';
import { LeadKey } from './LeadKey';
import { OpenFile } from './OpenFile';
import room from './room.module.css';
import type { LeadEvents, LeadView } from './view';

/** What is needed once in a while: the terms, the key, a newer invitation, another computer. */
export function AboutTeam({ view, on }: { view: LeadView; on: LeadEvents }) {
  const { say } = useTongue();
  const { goneOn } = view.file;
  const problem =
    goneOn === null || goneOn === 'yes' ? null : goneOn === 'disk' ? goneOn : (`file-${goneOn}` as const);
  return (
    <Fold title={say('team.about')} startsOpen={view.key.fits !== 'yes' || view.invitation.arrival !== null}>
      <QuietButton onClick={on.charter}>{say('team.about.charter')}</QuietButton>
      <h3>{say('team.key')}</h3>
      <LeadKey view={view.key} onCopy={on.copyKey} />
      <h3>{say('team.about.invitation')}</h3>
      <LeadInvitation view={view.invitation} on={on.invitation} />
      <h3>{say('team.goOn')}</h3>
      <p>{say('team.goOn.about')}</p>
      <div className={room.row}>
        <OpenFile label={say('team.goOn.open')} onFiles={([file]) => file && on.goOnFrom(file)} />
      </div>
      <div role="status">
        {goneOn === 'yes' && <p>{say('team.goOn.done')}</p>}
        {problem && (
          <Notice title={say(`membership.problem.${problem}`)}>
            <p>{say(`membership.problem.${problem}.whatNow`)}</p>
          </Notice>
        )}
      </div>
    </Fold>
  );
}
