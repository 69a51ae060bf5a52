import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Part } from '@/lib/sites/teach/port';
import look from './teaching.module.css';
import type { Step, TeachingEvents } from './view';

interface PointingProps {
  part: Part;
  under: string | null;
  on: Pick<TeachingEvents, 'moveFrame' | 'takeFramed' | 'stopPointing'>;
}

const steps: Step[] = ['previous', 'next', 'wider', 'narrower'];
const keys: Partial<Record<string, Step>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  ArrowLeft: 'wider',
  ArrowRight: 'narrower',
};

/** A frame is drawn in the page, and follows the mouse; the same from here, with keys or buttons. */
export function Pointing({ part, under, on }: PointingProps) {
  const { say } = useTongue();
  const take = useRef<HTMLButtonElement>(null);
  // Somebody asked to point from here: the keys work at once, and Enter is on what takes it.
  useEffect(() => take.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = keys[event.key];
    if (!to && event.key !== 'Escape') return;
    event.preventDefault();
    if (to) on.moveFrame(to);
    else on.stopPointing();
  }

  return (
    <div className={look.step}>
      <h2>{say(`teach.part.${part}`)}</h2>
      <p>{say(`teach.how.${part}`)}</p>
      <p>{say('teach.pointing.mouse')}</p>
      <div className={look.framed} role="status">
        {under === null ? (
          <p className={look.soft}>{say('teach.pointing.nothing')}</p>
        ) : (
          <p>
            <small>{say('teach.pointing.framed')}</small>
            <q>{under}</q>
          </p>
        )}
      </div>
      <div
        role="toolbar"
        aria-label={say('teach.pointing.frame')}
        className={look.frame}
        onKeyDown={onKeyDown}
      >
        <Button ref={take} onClick={on.takeFramed}>
          {say('teach.pointing.this')}
        </Button>
        {steps.map((to) => (
          <QuietButton key={to} look="pill" onClick={() => on.moveFrame(to)}>
            {say(`teach.pointing.${to}`)}
          </QuietButton>
        ))}
        <QuietButton onClick={on.stopPointing}>{say('teach.pointing.leave')}</QuietButton>
      </div>
      <p className={look.soft}>{say('teach.pointing.keys')}</p>
    </div>
  );
}
