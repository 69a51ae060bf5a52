import { UnstyledButton } from '@mantine/core';
import { memo, useState } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Conversation } from '@/lib/packs/conversation-schema';
import type { Rehearsal } from '@/lib/rehearsals/rehearse';
import look from './rehearsal.module.css';
import type { RehearsedPack } from './rehearsed';
import { TurnByTurn } from './TurnByTurn';

const atOnce = 30;

interface PlayedProps {
  all: { conversation: Conversation; rehearsal: Rehearsal }[];
  rehearsed: RehearsedPack;
  own: ReadonlyMap<string, string>;
}

/** Each conversation in a line: what it is about, and how often something would be said. Opened, turn by turn. */
export function Played({ all, rehearsed, own }: PlayedProps) {
  const { say } = useTongue();
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <ul className={look.rows}>
        {all.slice(0, shown).map(({ conversation, rehearsal }) => (
          <li key={conversation.id}>
            <Line
              conversation={conversation}
              ours={rehearsal.steps.filter(({ said }) => said && own.has(said.reminder)).length}
              theirs={rehearsal.steps.filter(({ said }) => said && !own.has(said.reminder)).length}
              isOpen={open === conversation.id}
              onOpen={setOpen}
            />
            {open === conversation.id && (
              <TurnByTurn conversation={conversation} rehearsal={rehearsal} rehearsed={rehearsed} own={own} />
            )}
          </li>
        ))}
      </ul>
      {shown < all.length && (
        <QuietButton look="pill" onClick={() => setShown(shown + atOnce)}>
          {say('studio.more', { left: all.length - shown })}
        </QuietButton>
      )}
    </>
  );
}

interface LineProps {
  conversation: Conversation;
  /** Reminders of this pack, and of those below. */
  ours: number;
  theirs: number;
  isOpen: boolean;
  onOpen: (id: string | null) => void;
}
const Line = memo(function Line({ conversation, ours, theirs, isOpen, onOpen }: LineProps) {
  const { say } = useTongue();
  return (
    <UnstyledButton
      className={look.line}
      aria-expanded={isOpen}
      onClick={() => onOpen(isOpen ? null : conversation.id)}
    >
      <span lang={conversation.lang}>{conversation.title || conversation.id}</span>
      <span className={look.soft}>
        {say(`kind.${conversation.kind}`)} · {say(`language.${conversation.lang}`)} ·{' '}
        {say('studio.rehearsal.says', { ours, theirs })}
      </span>
    </UnstyledButton>
  );
});
