import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import look from './plain.module.css';
import { QuietButton } from './QuietButton';

interface TwoStepProps {
  /** First step. */
  ask: string;
  /** What will be gone, in full, before the second step. */
  means: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
}

/** For what cannot be undone: nothing happens at the first step, and the second says what it does. */
export function TwoStep({ ask, means, confirm, cancel, onConfirm }: TwoStepProps) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const id = useId();
  useEffect(() => {
    if (asking) question.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <Button ref={opener} variant="default" onClick={() => setAsking(true)}>
        {ask}
      </Button>
    );
  return (
    <fieldset
      className={look.twoStep}
      aria-labelledby={id}
      onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}
    >
      <p id={id} ref={question} tabIndex={-1}>
        {means}
      </p>
      <div className={look.row}>
        <Button
          onClick={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          {confirm}
        </Button>
        <QuietButton onClick={() => setAsking(false)}>{cancel}</QuietButton>
      </div>
    </fieldset>
  );
}
