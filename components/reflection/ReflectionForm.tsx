import { Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Choice } from '@/components/plain/Choice';
import { useTongue } from '@/components/say/Spoken';
import { Cause } from './Cause';
import { Feeling } from './Feeling';
import { Further } from './Further';
import { Keep } from './Keep';
import look from './reflection.module.css';
import type { ReflectionEvents, ReflectionView } from './view';

interface ReflectionFormProps {
  view: ReflectionView;
  on: ReflectionEvents;
  /** An entry of the journal is being changed, not a new one written. */
  changing?: boolean;
}
type Colour = 'glad' | 'hard' | 'neither';

/** Two taps and a line, ten seconds; everything else is there for who wants it. Ctrl+Enter keeps it. */
export function ReflectionForm({ view, on, changing = false }: ReflectionFormProps) {
  const { say } = useTongue();
  const { draft } = view;
  const begun = draft.feeling !== null || draft.cause !== null || draft.note !== '';
  const [neither, setNeither] = useState((begun || changing) && draft.colour === null);
  const colour: Colour | null = draft.colour ?? (neither ? 'neither' : null);
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    if (view.asked) form.current?.querySelector<HTMLElement>('[role=radio]')?.focus();
  }, [view.asked]);

  function chooseColour(chosen: Colour | null) {
    setNeither(chosen === 'neither');
    on.changeReflection({ colour: chosen === 'neither' ? null : chosen });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || view.state === 'saving') return;
    event.preventDefault();
    on.saveReflection();
  }
  return (
    <section ref={form} aria-label={say('reflection.title')} className={look.form} onKeyDown={onKeyDown}>
      {changing ? <h2>{say('reflection.change')}</h2> : <h1>{say('reflection.title')}</h1>}
      {view.restored && <p className={look.restored}>{say('reflection.restored')}</p>}
      <Choice
        label={say('reflection.colour')}
        options={(['glad', 'hard', 'neither'] as const).map((id) => ({ id, label: say(`reflection.${id}`) }))}
        chosen={colour}
        onChoose={chooseColour}
        shape="cards"
      />
      {colour && <Feeling colour={colour} draft={draft} onChange={on.changeReflection} />}
      {colour === 'hard' && <Cause draft={draft} onChange={on.changeReflection} />}
      {colour && (
        <Textarea
          label={view.question ?? say('reflection.line')}
          description={say('reflection.lineIsYours')}
          maxLength={2_000}
          rows={2}
          value={draft.note}
          onChange={(event) => on.changeReflection({ note: event.currentTarget.value })}
        />
      )}
      {colour && <Further draft={draft} onChange={on.changeReflection} />}
      <Keep view={view} on={on} canKeep={colour !== null} changing={changing} />
    </section>
  );
}
