import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import look from './publish.module.css';
import type { EditorEvents, PublishingView } from './view';

interface PublisherProps {
  view: PublishingView;
  onMake: EditorEvents['makeKey'];
  onUnlock: EditorEvents['unlock'];
}

/** Who signs: made here once, closed by a passphrase, opened once a session. */
export function Publisher({ view, onMake, onUnlock }: PublisherProps) {
  const { say } = useTongue();
  const { publisher, unlocked } = view;
  if (!publisher) return <Make view={view} onMake={onMake} />;
  return (
    <section className={look.publisher} aria-label={say('studio.key')}>
      <p>{say('studio.key.signs', { name: publisher.name })}</p>
      <p className={look.soft}>
        {say('studio.key.fingerprint')} <code>{publisher.fingerprint}</code>
      </p>
      {unlocked ? (
        <p className={look.soft}>{say('studio.key.open')}</p>
      ) : (
        <Unlock view={view} onUnlock={onUnlock} />
      )}
    </section>
  );
}

function Unlock({ view, onUnlock }: Pick<PublisherProps, 'view' | 'onUnlock'>) {
  const { say } = useTongue();
  const [passphrase, setPassphrase] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    onUnlock(passphrase);
    setPassphrase('');
  }
  return (
    <form className={look.row} onSubmit={submit}>
      <TextInput
        type="password"
        autoComplete="current-password"
        label={say('studio.key.passphrase')}
        error={view.keyProblem === 'wrong' && say('studio.key.wrong')}
        value={passphrase}
        onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={view.keyBusy}>
        {say('studio.key.unlock')}
      </Button>
    </form>
  );
}

function Make({ view, onMake }: Pick<PublisherProps, 'view' | 'onMake'>) {
  const { say } = useTongue();
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const differ = again !== '' && again !== passphrase;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() !== '' && passphrase === again) onMake(name.trim(), passphrase);
  }
  return (
    <form className={look.publisher} onSubmit={submit} aria-label={say('studio.key')}>
      <p>{say('studio.key.none')}</p>
      <p className={look.soft}>{say('studio.key.none.about')}</p>
      <div className={look.row}>
        <TextInput
          label={say('studio.key.name')}
          value={name}
          maxLength={80}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          type="password"
          autoComplete="new-password"
          label={say('studio.key.passphrase')}
          error={view.keyProblem === 'short' && say('studio.key.short')}
          value={passphrase}
          onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        <TextInput
          type="password"
          autoComplete="new-password"
          label={say('studio.key.again')}
          error={differ && say('studio.key.differ')}
          value={again}
          onChange={({ currentTarget }) => setAgain(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={view.keyBusy}>
          {say('studio.key.make')}
        </Button>
      </div>
    </form>
  );
}
