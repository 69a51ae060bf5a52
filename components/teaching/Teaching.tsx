import { useRef } from 'react';
import { useLanding } from '@/components/plain/landing';
import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { Helps } from './Helps';
import { Keep } from './Keep';
import { Now } from './Now';
import { Pointing } from './Pointing';
import { StepCard } from './StepCard';
import { nextPart, readsBoth } from './steps';
import look from './teaching.module.css';
import type { TeachingEvents, TeachingView } from './view';

interface TeachingProps {
  view: TeachingView;
  on: TeachingEvents;
}

/** A page is shown to Aparté, one thing at a time; what is read so far stands below, and is true at every moment. */
export function Teaching({ view, on }: TeachingProps) {
  const { say } = useTongue();
  const place = useRef<HTMLElement>(null);
  // Pointing comes and goes: the focus goes on with the step that is next.
  useLanding(place, '[data-next]');
  return (
    <section ref={place} className={look.teaching} aria-labelledby="teaching">
      <p className={look.where}>{view.name}</p>
      <h1 id="teaching">{say('teach.title')}</h1>
      {view.lost ? <Lost /> : <Step view={view} on={on} />}
      <div>
        <QuietButton onClick={on.stopTeaching}>{say('teach.stop')}</QuietButton>
      </div>
    </section>
  );
}

function Step({ view, on }: TeachingProps) {
  const { say } = useTongue();
  const { preview, pointing } = view;
  const next = nextPart(view);
  if (pointing) return <Pointing part={pointing} under={view.under} on={on} />;
  if (!preview) return <p className={look.soft}>{say('teach.looking')}</p>;
  return (
    <>
      {next && <StepCard part={next} pointed={preview.pointed} on={on} />}
      <Now preview={preview} on={on} />
      {readsBoth(view) && (
        <>
          <Keep view={view} kind={preview.kind} on={on} />
          <Helps preview={preview} on={on} />
        </>
      )}
    </>
  );
}

function Lost() {
  const { say } = useTongue();
  return (
    <div role="status">
      <Notice title={say('teach.lost')}>
        <p>{say('teach.lost.safe')}</p>
        <p>{say('teach.lost.whatNow')}</p>
      </Notice>
    </div>
  );
}
