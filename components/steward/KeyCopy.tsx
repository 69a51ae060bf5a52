import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import { isLongEnough } from '@/lib/vault/passphrase';
import { NewPassphrase } from './NewPassphrase';
import { Part } from './Part';
import look from './steward.module.css';
import type { TeamEvents, TeamView } from './view';

/** A key that exists once is lost once: a copy to keep elsewhere, and what remains without one. */
export function KeyCopy({ view, on }: { view: TeamView; on: TeamEvents }) {
  const { say } = useTongue();
  return (
    <Part title={say('steward.copy')} about={say('steward.copy.about')}>
      <Button variant="default" onClick={on.saveKey}>
        {say('steward.copy.save')}
      </Button>
      <Disclosure label={say('steward.lost')}>
        <NewKeys view={view} on={on} />
      </Disclosure>
    </Part>
  );
}

/** The last way out: new keys, which everybody has to accept anew. */
function NewKeys({ view, on }: { view: TeamView; on: TeamEvents }) {
  const { say } = useTongue();
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [tried, setTried] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (isLongEnough(typed.passphrase) && typed.passphrase === typed.again) on.newKeys(typed.passphrase);
  }
  return (
    <form className={look.part} noValidate onSubmit={submit}>
      <p>{say('steward.lost.means')}</p>
      <NewPassphrase typed={typed} short={tried && !isLongEnough(typed.passphrase)} onType={setTyped} />
      <Button type="submit" variant="default" loading={view.busy}>
        {say('steward.lost.make')}
      </Button>
    </form>
  );
}
