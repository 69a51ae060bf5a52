import { TextInput } from '@mantine/core';
import { Choice } from '@/components/plain/Choice';
import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import { causes } from '@/lib/reflections/schema';
import look from './journal.module.css';
import type { JournalEvents, JournalView, Narrowed } from './view';

interface SearchProps {
  view: Pick<JournalView, 'search' | 'narrowed'>;
  on: Pick<JournalEvents, 'search' | 'narrow'>;
}

/** Words to look for, and a choice to narrow by; choosing again shows everything. */
export function Search({ view, on }: SearchProps) {
  const { say } = useTongue();
  const byCause = causes.some((cause) => cause === view.narrowed);
  const narrow = (to: Narrowed) => on.narrow(to);
  return (
    <search className={look.search}>
      <TextInput
        type="search"
        label={say('journal.search')}
        value={view.search}
        onChange={(event) => on.search(event.currentTarget.value)}
      />
      <Choice
        label={say('journal.narrow')}
        options={(['glad', 'hard', 'obstacle'] as const).map((id) => ({
          id,
          label: say(`journal.only.${id}`),
        }))}
        chosen={byCause ? null : (view.narrowed as 'glad' | 'hard' | 'obstacle' | null)}
        onChoose={narrow}
        shape="words"
      />
      <Disclosure label={say('journal.byCause')} startsOpen={byCause}>
        <Choice
          label={say('reflection.cause')}
          options={causes.map((id) => ({ id, label: say(`cause.${id}`) }))}
          chosen={causes.find((cause) => cause === view.narrowed) ?? null}
          onChoose={narrow}
          shape="words"
        />
      </Disclosure>
    </search>
  );
}
