import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Disclosure } from '@/components/plain/Disclosure';
import { useLanding } from '@/components/plain/landing';
import { useTongue } from '@/components/say/Spoken';
import { medianDays } from '@/lib/team/obstacles';
import { inOrder, standingOf } from '@/lib/team/standing';
import look from './board.module.css';
import { medianIn } from './calendar';
import { useBegun } from './drafts';
import { ObstacleCard } from './ObstacleCard';
import { RaiseForm } from './RaiseForm';
import room from './room.module.css';
import type { LeadEvents, LeadView } from './view';

/** The board: what is in the way, whoever has waited longest first; what is over is folded. */
export function Obstacles({ view, on: events }: { view: LeadView; on: LeadEvents }) {
  const { say } = useTongue();
  const [told, setTold] = useState<'raised' | 'taken' | 'answered' | null>(null);
  const telling = (is: typeof told) => (kept: boolean) => {
    if (kept) setTold(is);
    return kept;
  };
  const on: LeadEvents = {
    ...events,
    raise: (raised) => events.raise(raised).then(telling('raised')),
    take: (id, owner, due) => events.take(id, owner, due).then(telling('taken')),
    answer: (id, given) => events.answer(id, given).then(telling('answered')),
  };
  const place = useRef<HTMLElement>(null);
  useLanding(place);
  const all = inOrder(view.board.obstacles, view.today);
  const isOver = (one: (typeof all)[number]) => standingOf(one, view.today) === 'ended';
  const open = all.filter((one) => !isOver(one));
  const over = all.filter(isOver);
  const cards = (some: typeof all) => (
    <ul className={look.cards}>
      {some.map((one) => (
        <ObstacleCard key={one.id} obstacle={one} view={view} on={on} />
      ))}
    </ul>
  );
  return (
    <section ref={place} tabIndex={-1} className={`${room.section} ${look.board}`} aria-labelledby="board">
      <h2 id="board">{say('team.board')}</h2>
      <Median view={view} />
      {open.length === 0 && (
        <p className={look.none}>{say(all.length === 0 ? 'team.board.empty' : 'team.board.clear')}</p>
      )}
      {open.length > 0 && cards(open)}
      <p role="status" className={look.told}>
        {told && say(`team.told.${told}`)}
      </p>
      <Raise on={on} />
      {over.length > 0 && (
        <Disclosure label={say('team.board.over', { count: over.length })} late>
          {cards(over)}
        </Disclosure>
      )}
    </section>
  );
}

function Median({ view }: { view: LeadView }) {
  const { locale, say } = useTongue();
  const median = medianDays(view.board.obstacles);
  return (
    <p className={room.soft}>
      {median === null
        ? say('team.board.agreed', { days: view.answerWithin })
        : say('team.board.median', {
            ...medianIn(locale, median),
            days: view.answerWithin,
          })}
    </p>
  );
}

function Raise({ on }: { on: LeadEvents }) {
  const { say } = useTongue();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useLanding(place, 'button');
  const begun = useBegun('raise');
  return (
    <div ref={place} className={look.raise}>
      {open ? (
        <RaiseForm onRaise={on.raise} onDone={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {say(begun ? 'team.raise.goOn' : 'team.raise')}
        </Button>
      )}
    </div>
  );
}
