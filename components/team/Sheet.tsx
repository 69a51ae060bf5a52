import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './forms.module.css';

interface SheetProps {
  label: string;
  /** Says what happens: “Put it on the board”. */
  keep: string;
  failed: boolean;
  /** False when it was not kept. */
  onKeep: () => Promise<boolean>;
  /** Away from here; what was written stays for another time. A sheet without it is always there. */
  onLeave?: () => void;
  children: ReactNode;
}

/** A form on a sheet of paper. It takes the focus when a click opened it, and brings it to what is missing. */
export function Sheet({ label, keep, failed, onKeep, onLeave, children }: SheetProps) {
  const { say } = useTongue();
  const form = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  const wasOpened = onLeave !== undefined;
  useEffect(() => {
    if (wasOpened) form.current?.querySelector<HTMLElement>('[role=radio], input, textarea')?.focus();
  }, [wasOpened]);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);
  function submit(event: FormEvent) {
    event.preventDefault();
    void onKeep().then((kept) => kept || setRefusals((now) => now + 1));
  }
  return (
    <form
      ref={form}
      className={look.sheet}
      aria-label={label}
      noValidate
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onLeave?.()}
    >
      {children}
      <div className={look.foot}>
        <Button type="submit">{keep}</Button>
        {onLeave && <QuietButton onClick={onLeave}>{say('team.form.leave')}</QuietButton>}
      </div>
      {failed && <p role="alert">{say('team.form.failed')}</p>}
    </form>
  );
}
