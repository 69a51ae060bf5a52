import { TextInput } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import look from './steward.module.css';

interface Typed {
  passphrase: string;
  again: string;
}
interface NewPassphraseProps {
  typed: Typed;
  short: boolean;
  onType: (typed: Typed) => void;
}

/** A passphrase chosen, and typed a second time. */
export function NewPassphrase({ typed, short, onType }: NewPassphraseProps) {
  const { say } = useTongue();
  const differ = typed.again !== '' && typed.again !== typed.passphrase;
  return (
    <>
      <TextInput
        className={look.field ?? ''}
        type="password"
        autoComplete="new-password"
        required
        label={say('steward.passphrase.new')}
        error={short && say('steward.passphrase.short')}
        value={typed.passphrase}
        onChange={({ currentTarget }) => onType({ ...typed, passphrase: currentTarget.value })}
      />
      <TextInput
        className={look.field ?? ''}
        type="password"
        autoComplete="new-password"
        required
        label={say('steward.passphrase.again')}
        error={differ && say('steward.passphrase.differ')}
        value={typed.again}
        onChange={({ currentTarget }) => onType({ ...typed, again: currentTarget.value })}
      />
    </>
  );
}
