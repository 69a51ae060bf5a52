import { UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { useTongue } from '@/components/say/Spoken';
import look from './demonstration.module.css';

interface HowManyProps {
  howMany: number;
  most: number;
  onChange: (howMany: number) => void;
}

/** How many of the invented team share this week: one fewer, one more. */
export function HowMany({ howMany, most, onChange }: HowManyProps) {
  const { say } = useTongue();
  const id = useId();
  const words = say('demo.number', { howMany, most });
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons and a number between them are no form
    <div role="group" aria-labelledby={id} className={look.number}>
      <span id={id}>{say('demo.number.ask')}</span>
      <span className={look.stepper}>
        <UnstyledButton
          aria-label={say('demo.number.fewer')}
          aria-disabled={howMany === 0}
          onClick={() => onChange(Math.max(0, howMany - 1))}
        >
          −
        </UnstyledButton>
        <output aria-label={words}>{howMany}</output>
        <UnstyledButton
          aria-label={say('demo.number.more')}
          aria-disabled={howMany === most}
          onClick={() => onChange(Math.min(most, howMany + 1))}
        >
          +
        </UnstyledButton>
      </span>
      <small>{say('demo.number.about', { most })}</small>
    </div>
  );
}
