import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { Notice } from '@/components/plain/Notice';
import { useTongue } from '@/components/say/Spoken';
import type { Pack } from '@/lib/packs/schema';
import { type Proposed, proposed } from '@/lib/studio/propose';
import { repliesIn } from '@/lib/studio/replies';
import type { Refusal, Reply } from '@/lib/studio/reply';
import { repliesFrom, type Table } from '@/lib/studio/table';
import { PlainPick } from './Pick';
import { Proposals } from './Proposals';
import { wholeOf } from './rehearsed';
import look from './replies.module.css';
import type { EditorEvents } from './view';

interface RepliesPlaceProps {
  pack: Pack;
  belowPacks: readonly Pack[];
  onRead: EditorEvents['readTable'];
}

/** The replies a desk keeps ready, pasted or from a file: the set phrases in them, and what each one needs. */
export function RepliesPlace({ pack, belowPacks, onRead }: RepliesPlaceProps) {
  const { say } = useTongue();
  const [text, setText] = useState('');
  const [table, setTable] = useState<Table | null>(null);
  const [column, setColumn] = useState(0);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [found, setFound] = useState<(Proposed & { round: number }) | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const replies: Reply[] = table ? repliesFrom(table, column) : repliesIn(text);
  async function read(chosen: File) {
    const answer = await onRead(chosen);
    setRefused('refused' in answer ? answer.refused : null);
    if ('refused' in answer) return;
    setTable(answer.table);
    setColumn(answer.table.guess);
  }
  return (
    <>
      <h2>{say('studio.place.replies')}</h2>
      <p className={look.soft}>{say('studio.replies.about')}</p>
      <div className={look.form}>
        <Textarea
          label={say('studio.replies.paste')}
          description={say('studio.replies.paste.about')}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setTable(null);
          }}
        />
        <div className={look.row}>
          <Button variant="default" onClick={() => file.current?.click()}>
            {say('studio.replies.file')}
          </Button>
          <input
            ref={file}
            type="file"
            hidden
            aria-label={say('studio.replies.file')}
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.files?.[0];
              if (chosen) void read(chosen);
              currentTarget.value = '';
            }}
          />
          {table && (
            <PlainPick
              label={say('studio.replies.column')}
              options={table.columns.map((name, at) => ({ id: String(at), label: name.slice(0, 60) }))}
              chosen={String(column)}
              onPick={(at) => setColumn(Number(at))}
            />
          )}
        </div>
        {refused && (
          <Notice title={say('studio.replies.refused')}>
            <p>{say(`studio.replies.refused.${refused}`)}</p>
          </Notice>
        )}
        {replies.length > 0 && (
          <div className={look.row}>
            <Button
              onClick={() =>
                setFound({
                  ...proposed(replies, { below: wholeOf(pack, belowPacks) }),
                  round: (found?.round ?? 0) + 1,
                })
              }
            >
              {say('studio.replies.propose', { count: replies.length })}
            </Button>
          </div>
        )}
      </div>
      {found && <Proposals key={found.round} found={found} />}
    </>
  );
}
