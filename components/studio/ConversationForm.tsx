import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { kinds } from '@/lib/interactions/schema';
import type { Conversation } from '@/lib/packs/conversation-schema';
import { changeField } from '@/lib/studio/edits';
import { useEditing } from './editing';
import look from './items.module.css';
import { Pick } from './Pick';
import { Words } from './Words';

const mostTurns = 60;

/** A conversation to rehearse on, in a line. */
export function ConversationLine({ item }: { item: Conversation }) {
  const { say } = useTongue();
  return (
    <>
      {item.title ? (
        <span lang={item.lang}>{item.title}</span>
      ) : (
        <span className={look.none}>{say('studio.item.empty')}</span>
      )}
      <span className={look.small}>
        {say(`kind.${item.kind}`)} · {say(`language.${item.lang}`)} ·{' '}
        {say('studio.sample.turns', { count: item.turns.length })}
      </span>
    </>
  );
}

export function ConversationForm({ item, place }: { item: Conversation; place: number }) {
  const { say } = useTongue();
  const { edit, readOnly } = useEditing();
  const path = ['samples', place];
  const put = (field: string, value: unknown) => edit((pack) => changeField(pack, [...path, field], value));
  const tongues = ['fr', 'en'] as const;
  const sources = ['synthetic', 'released'] as const;
  return (
    <>
      <Words
        label={say('studio.sample.title')}
        value={item.title}
        path={[...path, 'title']}
        most={120}
        lang={item.lang}
        oneLine
      />
      <div className={look.side}>
        <Pick
          label={say('studio.phrase.lang')}
          options={tongues.map((id) => ({ id, label: say(`language.${id}`) }))}
          chosen={item.lang}
          onPick={(lang) => put('lang', lang)}
        />
        <Pick
          label={say('studio.sample.kind')}
          options={kinds.map((id) => ({ id, label: say(`kind.${id}`) }))}
          chosen={item.kind}
          onPick={(kind) => put('kind', kind)}
        />
        <Pick
          label={say('studio.sample.source')}
          options={sources.map((id) => ({ id, label: say(`studio.sample.source.${id}`) }))}
          chosen={item.source}
          onPick={(source) => put('source', source)}
        />
      </div>
      {item.turns.map((turn, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a turn is told from another by its place alone
        <div key={nth} className={look.turn}>
          <Words
            label={say(`studio.author.${turn.author}`)}
            value={turn.text}
            path={[...path, 'turns', nth, 'text']}
            most={2_000}
            lang={item.lang}
          />
          {!readOnly && (
            <QuietButton
              onClick={() =>
                put(
                  'turns',
                  item.turns.filter((_, other) => other !== nth),
                )
              }
            >
              {say('studio.sample.dropTurn', { nth: nth + 1 })}
            </QuietButton>
          )}
        </div>
      ))}
      {!readOnly && item.turns.length < mostTurns && (
        <div className={look.side}>
          {(['customer', 'agent'] as const).map((author) => (
            <QuietButton
              key={author}
              look="pill"
              onClick={() => put('turns', [...item.turns, { author, text: '' }])}
            >
              {say(`studio.sample.add.${author}`)}
            </QuietButton>
          ))}
        </div>
      )}
      <label className={look.check}>
        <input
          type="checkbox"
          checked={item.ended}
          disabled={readOnly}
          onChange={({ currentTarget }) => put('ended', currentTarget.checked)}
        />
        {say('studio.sample.ended')}
      </label>
    </>
  );
}
