import { Button, TextInput } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import look from './forms.module.css';
import room from './room.module.css';
import type { LeadKeyView } from './view';

/** The line by which a team knows that an answer comes from this lead. */
export function LeadKey({ view, onCopy }: { view: LeadKeyView; onCopy: () => void }) {
  const { say } = useTongue();
  return (
    <>
      <p>{say('team.key.about')}</p>
      <TextInput
        className={look.field ?? ''}
        readOnly
        label={say('team.key.line')}
        value={view.line ?? ''}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={room.row}>
        <Button variant="default" onClick={onCopy} disabled={view.line === null}>
          {say('team.key.copy')}
        </Button>
        <span role="status">{view.copied && say('team.key.copied')}</span>
      </div>
      {view.short && (
        <p className={room.soft}>
          {say('team.key.short')} <code>{view.short}</code>
        </p>
      )}
    </>
  );
}
