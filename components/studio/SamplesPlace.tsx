import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import type { Pack } from '@/lib/packs/schema';
import { addItem } from '@/lib/studio/edits';
import { turnsIn } from '@/lib/studio/pasted-turns';
import { ConversationForm, ConversationLine } from './ConversationForm';
import { type Spot, useEditing } from './editing';
import { fresh } from './fresh';
import { ItemList } from './ItemList';
import { placed } from './placed';

/** The pack's own conversations to rehearse on, written here or pasted. */
export function SamplesPlace({ pack, open }: { pack: Pack; open: Spot | null }) {
  const { locale, say } = useTongue();
  const { readOnly } = useEditing();
  const items = useMemo(() => placed<'samples'>(pack.samples), [pack.samples]);
  return (
    <>
      <h2>{say('studio.place.samples')}</h2>
      <ItemList
        list="samples"
        title={say('studio.samples')}
        about={say('studio.samples.about')}
        add={say('studio.sample.add')}
        items={items}
        openId={open?.list === 'samples' ? open.id : null}
        Line={ConversationLine}
        Form={ConversationForm}
        fresh={() => fresh.conversation(pack, locale)}
      />
      {!readOnly && <Paste pack={pack} />}
    </>
  );
}

function Paste({ pack }: { pack: Pack }) {
  const { locale, say } = useTongue();
  const { edit, open } = useEditing();
  const [text, setText] = useState('');
  const turns = turnsIn(text);
  function add() {
    const item = { ...fresh.conversation(pack, locale), turns };
    edit((now) => addItem(now, 'samples', item));
    open({ list: 'samples', id: item.id });
    setText('');
  }
  return (
    <Disclosure label={say('studio.sample.paste')}>
      <Textarea
        label={say('studio.sample.paste.label')}
        description={say('studio.sample.paste.about')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {turns.length > 0 && (
        <Button variant="default" onClick={add}>
          {say('studio.sample.paste.add', { count: turns.length })}
        </Button>
      )}
    </Disclosure>
  );
}
