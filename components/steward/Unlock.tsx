import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import look from './steward.module.css';

interface UnlockProps {
  busy: boolean;
  wrong: boolean;
  onUnlock: (passphrase: string) => void;
}

/** The passphrase, once a visit. */
export function Unlock({ busy, wrong, onUnlock }: UnlockProps) {
  const { say } = useTongue();
  const [passphrase, setPassphrase] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (passphrase === '') return;
    onUnlock(passphrase);
    setPassphrase('');
  }
  return (
    <form className={look.asking} onSubmit={submit}>
      <TextInput
        className={look.field ?? ''}
        type="password"
        autoComplete="current-password"
        label={say('steward.passphrase')}
        error={wrong && say('steward.passphrase.wrong')}
        value={passphrase}
        onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
      />
      <Button type="submit" loading={busy}>
        {say('steward.unlock')}
      </Button>
    </form>
  );
}
