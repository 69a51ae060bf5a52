import { Button } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import type { Part } from '@/lib/sites/teach/port';
import { needed } from './steps';
import look from './teaching.module.css';
import type { TeachingEvents } from './view';

interface StepCardProps {
  part: (typeof needed)[number] | 'number';
  pointed: Part[];
  on: Pick<TeachingEvents, 'pointAt'>;
}

/** The one thing to do now. */
export function StepCard({ part, pointed, on }: StepCardProps) {
  const { say } = useTongue();
  return (
    <div className={look.step}>
      {pointed.length === 0 && <p className={look.soft}>{say('teach.about')}</p>}
      {part !== 'number' && (
        <p className={look.count}>{say('teach.step', { step: needed.indexOf(part) + 1 })}</p>
      )}
      <h2>{say(`teach.part.${part}`)}</h2>
      <p>{say(`teach.how.${part}`)}</p>
      <Button data-next onClick={() => on.pointAt(part)}>
        {say('teach.point')}
      </Button>
    </div>
  );
}
