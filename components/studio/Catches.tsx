import { TextInput } from '@mantine/core';
import { useCallback, useContext, useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import type { Phrase } from '@/lib/packs/schema';
import { type Catch, catchesOf } from '@/lib/studio/catches';
import look from './catches.module.css';
import { Rehearsed, type RehearsedPack } from './rehearsed';
import { useSettled } from './use-settled';

const shown = 6;

/** "What would this catch?": in the replies of every conversation, and in a line of one's own. */
export function Catches({ phrase }: { phrase: Phrase }) {
  const { say } = useTongue();
  const rehearsed = useContext(Rehearsed);
  const [line, setLine] = useState('');
  const work = useCallback(
    (one: Phrase) => {
      const texts = repliesOf(rehearsed, one.lang);
      return { texts, catches: catchesOf(one, texts, one.lang) };
    },
    [rehearsed],
  );
  const found = useSettled(phrase, work);
  const own = line === '' ? [] : catchesOf(phrase, [{ id: 'line', text: line }], phrase.lang);
  return (
    <section className={look.catches}>
      <h4>{say('studio.catches')}</h4>
      <TextInput
        label={say('studio.catches.line')}
        lang={phrase.lang}
        value={line}
        onChange={({ currentTarget }) => setLine(currentTarget.value)}
      />
      {line !== '' && (
        <p aria-live="polite" lang={phrase.lang}>
          {own[0] ? <Marked text={line} one={own[0]} /> : <em>{say('studio.catches.not')}</em>}
        </p>
      )}
      {found && (
        <>
          <p className={look.soft}>
            {say('studio.catches.count', { count: found.catches.length, all: found.texts.length })}
          </p>
          <ul>
            {found.catches.slice(0, shown).map((one) => (
              <li key={`${one.id} ${one.from}`} lang={phrase.lang}>
                <Marked text={found.texts.find(({ id }) => id === one.id)?.text ?? ''} one={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function repliesOf(rehearsed: RehearsedPack | null, lang: Phrase['lang']) {
  const conversations = rehearsed?.conversations.filter((one) => one.lang === lang) ?? [];
  return conversations.flatMap(({ id, turns }) =>
    turns.flatMap(({ author, text }, nth) => (author === 'agent' ? [{ id: `${id} ${nth}`, text }] : [])),
  );
}

/** The words caught, with a little of what stands around them. */
const around = 60;
function Marked({ text, one }: { text: string; one: Catch }) {
  const start = Math.max(0, one.from - around);
  return (
    <>
      {start > 0 && '…'}
      {text.slice(start, one.from)}
      <mark className={look.mark}>{text.slice(one.from, one.to)}</mark>
      {text.slice(one.to, one.to + around)}
      {one.to + around < text.length && '…'}
    </>
  );
}
