import { Button } from '@mantine/core';
import { TwoStep } from '@/components/plain/TwoStep';
import { useTongue } from '@/components/say/Spoken';
import look from './journal.module.css';
import type { JournalEvents } from './view';

/** Taking everything along, or leaving nothing: one action each. */
export function Keeping({ on }: { on: Pick<JournalEvents, 'exportAll' | 'eraseAll'> }) {
  const { say } = useTongue();
  return (
    <section className={look.keeping} aria-label={say('journal.keeping')}>
      <Button variant="default" onClick={on.exportAll}>
        {say('journal.export')}
      </Button>
      <TwoStep
        ask={say('journal.erase')}
        means={say('journal.erase.means')}
        confirm={say('journal.erase.confirm')}
        cancel={say('journal.erase.cancel')}
        onConfirm={on.eraseAll}
      />
    </section>
  );
}
