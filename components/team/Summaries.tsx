import { Button } from '@mantine/core';
import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import { owed } from '@/lib/team/loop';
import { weekIn } from './calendar';
import { LoopLines } from './LoopLines';
import room from './room.module.css';
import { SinceLastTime } from './SinceLastTime';
import type { LeadEvents, LeadView } from './view';

/** The way to what the team said, and what has to be said back first. */
export function Summaries({ view, on }: { view: LeadView; on: LeadEvents }) {
  const { locale, say } = useTongue();
  const { board, waiting, today } = view;
  const [next] = waiting;
  const [answerTo] = owed(board);
  return (
    <section className={room.section} aria-labelledby="summaries">
      <h2 id="summaries">{say('team.summaries')}</h2>
      <p>
        {next
          ? say('team.summaries.waiting', { count: waiting.length, week: weekIn(locale, next, today) })
          : say(board.opened.length === 0 ? 'team.summaries.first' : 'team.summaries.none')}
      </p>
      {answerTo && (
        <SinceLastTime
          key={answerTo}
          week={answerTo}
          today={today}
          onClose={(says) => on.closeLoop(answerTo, says)}
        />
      )}
      <Button variant="default" onClick={on.read}>
        {say(next && !answerTo ? 'team.summaries.read' : 'team.summaries.go')}
      </Button>
      {board.loop.length > 0 && (
        <Disclosure label={say('team.loop.said', { count: board.loop.length })} late>
          <LoopLines lines={board.loop} today={today} />
        </Disclosure>
      )}
    </section>
  );
}
