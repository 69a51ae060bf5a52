import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTongue } from '@/components/say/Spoken';
import { piecesOf } from './pieces';
import look from './ReadAsTheyWould.module.css';
import type { DraftView } from './view';

interface ReadProps {
  draft: DraftView | 'empty';
  onClose: () => void;
}

/** The draft on a small screen, as somebody at the other end will meet it. Asked for, so it takes the focus. */
export function ReadAsTheyWould({ draft, onClose }: ReadProps) {
  const { say } = useTongue();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section
      aria-label={say('panel.read.title')}
      className={look.read}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <h1 ref={title} tabIndex={-1}>
        {say('panel.read.title')}
      </h1>
      {draft === 'empty' ? <p>{say('panel.read.empty')}</p> : <Bubble draft={draft} />}
      <Button variant="default" onClick={onClose}>
        {say('panel.read.close')}
      </Button>
      <p className={look.soft}>{say('panel.read.memoryOnly')}</p>
    </section>
  );
}

function Bubble({ draft }: { draft: DraftView }) {
  const { say } = useTongue();
  return (
    <>
      <div className={look.screen}>
        <p className={look.bubble}>
          {piecesOf(draft).map(({ at, text, mark }) =>
            mark === null ? (
              text
            ) : (
              <span key={at} className={look.phrase}>
                {text}
                <sup>{mark}</sup>
              </span>
            ),
          )}
        </p>
      </div>
      {draft.marks.length > 0 && (
        <>
          <p className={look.soft}>{say('panel.read.needs')}</p>
          <ol className={look.needs}>
            {draft.marks.map(({ from, needs }) => (
              <li key={from}>{needs}</li>
            ))}
          </ol>
        </>
      )}
      <p className={look.question}>{draft.question}</p>
    </>
  );
}
