import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { isLongEnough } from '@/lib/vault/passphrase';
import { AboutLead } from './AboutLead';
import { AboutSteward } from './AboutSteward';
import { AboutTeam } from './AboutTeam';
import { AboutTerms } from './AboutTerms';
import { problemsIn } from './draft';
import { NewPassphrase } from './NewPassphrase';
import { Part } from './Part';
import look from './steward.module.css';
import type { SetUpEvents, SetUpView } from './view';

/** A team begins: its name, who opens its files, what protects it, and the passphrase that guards the keys. */
export function SetUpScreen({ view, on }: { view: SetUpView; on: SetUpEvents }) {
  const { say } = useTongue();
  const [draft, setDraft] = useState(view.draft);
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [tried, setTried] = useState(false);
  const problems = tried ? problemsIn(draft) : [];
  const short = tried && !isLongEnough(typed.passphrase);
  const fields = { draft, problems, onChange: (part: object) => setDraft({ ...draft, ...part }) };

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    const isWhole = problemsIn(draft).length === 0 && isLongEnough(typed.passphrase);
    if (isWhole && typed.passphrase === typed.again) return on.make(draft, typed.passphrase);
    toFirstProblem(event.currentTarget);
  }
  return (
    <main className={look.screen}>
      <header className={look.head}>
        <h1>{say('steward.setUp')}</h1>
        <QuietButton onClick={on.back}>{say('steward.back')}</QuietButton>
      </header>
      {view.problem && (
        <Notice title={say('steward.problem.disk')}>
          <p>{say('steward.problem.disk.whatNow')}</p>
        </Notice>
      )}
      <form className={look.form} noValidate onSubmit={submit}>
        <AboutTeam {...fields} zones={view.zones} />
        <AboutSteward {...fields} />
        <AboutTerms {...fields} />
        <AboutLead {...fields} />
        <Part title={say('steward.keys')} about={say('steward.keys.about')}>
          <NewPassphrase typed={typed} short={short} onType={setTyped} />
          {!view.isFirst && <p className={look.soft}>{say('steward.keys.same')}</p>}
          <Button type="submit" loading={view.busy}>
            {say('steward.setUp.make')}
          </Button>
        </Part>
      </form>
    </main>
  );
}

/** The focus goes where something is missing, once the screen has said so. */
function toFirstProblem(form: HTMLFormElement) {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
