import { Button, TextInput } from '@mantine/core';
import { Choice } from '@/components/plain/Choice';
import { Notice } from '@/components/plain/Notice';
import { useTongue } from '@/components/say/Spoken';
import { type Kind, kinds } from '@/lib/interactions/schema';
import look from './teaching.module.css';
import type { TeachingEvents, TeachingView } from './view';

interface KeepProps {
  view: TeachingView;
  kind: Kind;
  on: Pick<TeachingEvents, 'chooseKind' | 'renameTool' | 'saveTeaching'>;
}

/** Both sides are read: what it is, what it is called, and it may be kept. */
export function Keep({ view, kind, on }: KeepProps) {
  const { say } = useTongue();
  const isSaving = view.saving === 'saving';
  return (
    <div className={look.keep}>
      <Choice
        label={say('teach.kind')}
        options={kinds.map((id) => ({ id, label: say(`teach.kind.${id}`) }))}
        chosen={kind}
        onChoose={(chosen) => chosen && on.chooseKind(chosen)}
        shape="words"
      />
      <TextInput
        label={say('teach.name')}
        description={say('teach.name.about')}
        maxLength={80}
        value={view.name}
        onChange={(event) => on.renameTool(event.currentTarget.value)}
      />
      {view.saving === 'failed' && (
        <div role="status">
          <Notice title={say('teach.failed')}>
            <p>{say('teach.failed.safe')}</p>
            <p>{say('teach.failed.whatNow')}</p>
          </Notice>
        </div>
      )}
      <Button data-next fullWidth aria-disabled={isSaving} onClick={() => !isSaving && on.saveTeaching()}>
        {say(isSaving ? 'teach.saving' : 'teach.save')}
      </Button>
    </div>
  );
}
