import { UnstyledButton } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import look from './plain.module.css';

interface QuietButtonProps extends Omit<ComponentProps<'button'>, 'color' | 'style'> {
  children: ReactNode;
  /** `line` is words to click, `pill` has an edge. */
  look?: 'line' | 'pill';
}

/** An action that never raises its voice. */
export function QuietButton({ look: shape = 'line', className, ...rest }: QuietButtonProps) {
  return (
    <UnstyledButton type="button" className={`${look.quiet} ${look[shape]} ${className ?? ''}`} {...rest} />
  );
}
