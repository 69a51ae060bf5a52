import { Button } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import look from './packs.module.css';
import type { News } from './view';

/** More lines than this are counted rather than listed. */
const mostLines = 12;

/** A new version in plain words, once: what the publisher says of it, and what is different line by line. */
export function WhatChanged({ news, onSeen }: { news: News; onSeen: () => void }) {
  const { say } = useTongue();
  const more = news.lines.length - mostLines;
  return (
    <section className={look.news} aria-label={say('packs.news', { version: news.version })}>
      <h4>{say('packs.news', { version: news.version })}</h4>
      {news.says && <p>{news.says}</p>}
      <ul>
        {news.lines.slice(0, mostLines).map(({ is, list, text }) => (
          <li key={`${is} ${list} ${text}`}>
            <span className={look.soft}>{say(`packs.change.${is}`, { what: say(`packs.one.${list}`) })}</span>{' '}
            <q>{text}</q>
          </li>
        ))}
        {more > 0 && <li className={look.soft}>{say('packs.news.more', { count: more })}</li>}
      </ul>
      <Button variant="default" onClick={onSeen}>
        {say('packs.news.seen')}
      </Button>
    </section>
  );
}
