import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import type { Pack } from '@/lib/packs/schema';
import look from './library.module.css';
import { PlainPick } from './Pick';
import type { LibraryEvents, PlaceId } from './view';

const offered = ['organisation', 'team', 'own'] as const;

/** A new pack: from a name, from a file, from Aparté's own. */
export function Begin({ on }: { on: LibraryEvents }) {
  const { say } = useTongue();
  const [name, setName] = useState('');
  const [layer, setLayer] = useState<Pack['layer']>('organisation');
  const field = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  function begin(place: PlaceId) {
    if (name.trim() === '') return field.current?.focus();
    on.begin(name.trim(), layer, place);
  }
  return (
    <section aria-label={say('studio.new')} className={look.begin}>
      <h2>{say('studio.new')}</h2>
      <form
        className={look.form}
        onSubmit={(event) => {
          event.preventDefault();
          begin('opening');
        }}
      >
        <TextInput
          ref={field}
          className={look.field ?? ''}
          label={say('studio.new.name')}
          value={name}
          maxLength={80}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <PlainPick
          label={say('studio.new.layer')}
          options={offered.map((id) => ({ id, label: say(`studio.layer.${id}`) }))}
          chosen={layer as (typeof offered)[number]}
          onPick={setLayer}
        />
        <Button type="submit">{say('studio.new.make')}</Button>
        <Button variant="default" onClick={() => begin('replies')}>
          {say('studio.new.fromReplies')}
        </Button>
      </form>
      <div className={look.others}>
        <Button variant="default" onClick={() => file.current?.click()}>
          {say('studio.openFile')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={say('studio.openFile')}
          accept=".json,.aparte-pack"
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen) on.openFile(chosen);
            // The same file may be chosen again, once it is mended.
            currentTarget.value = '';
          }}
        />
        <Button variant="default" onClick={on.copyCore}>
          {say('studio.copyCore')}
        </Button>
      </div>
    </section>
  );
}
