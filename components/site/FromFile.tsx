import { Button, FileButton } from '@mantine/core';
import { useRef } from 'react';
import { useLanding } from '@/components/plain/landing';
import { Notice } from '@/components/plain/Notice';
import { useTongue } from '@/components/say/Spoken';
import { Arriving } from './Arriving';
import look from './site.module.css';
import type { SitesEvents, SitesView } from './view';

interface FromFileProps {
  arriving: SitesView['arriving'];
  problem: SitesView['problem'];
  on: Pick<SitesEvents, 'openFile' | 'keep' | 'decline'>;
}

/** A description somebody handed on: looked at before it is kept, or refused with its reason. */
export function FromFile({ arriving, problem, on }: FromFileProps) {
  const { say } = useTongue();
  const place = useRef<HTMLDivElement>(null);
  // The answer to what arrived takes its buttons away: the focus goes on from here.
  useLanding(place, 'button');
  return (
    <div ref={place} className={look.part}>
      <FileButton accept=".json,application/json" onChange={(file) => file && on.openFile(file)}>
        {(props) => (
          <Button variant="default" {...props}>
            {say('settings.sites.file')}
          </Button>
        )}
      </FileButton>
      <div role="status">
        {problem && (
          <Notice title={say('settings.sites.problem')}>
            <p>{say(`settings.sites.problem.${problem.why}`, { field: problem.field ?? '?' })}</p>
            <p>{say('settings.sites.problem.safe')}</p>
          </Notice>
        )}
      </div>
      {arriving && <Arriving arriving={arriving} on={on} />}
    </div>
  );
}
