import type { LeadEvents } from '@/components/team/view';
import { calendarDay } from '@/lib/clock';
import { carry, contradict, takeBackContradiction } from '@/lib/team/contradictions';
import { callOff, launch } from '@/lib/team/diagnostic';
import { closeLoop } from '@/lib/team/loop';
import { lookInMirror, spendTime } from '@/lib/team/mirror';
import { answer, raise, take, takeBack, takeBackAnswer } from '@/lib/team/obstacles';
import { changeBoard } from '@/lib/team/store';
import type { Board } from '@/lib/team/stored-schema';
import { takeBackThanks, thank } from '@/lib/team/thanks';

export type BoardEvents = Pick<
  LeadEvents,
  | 'look'
  | 'spendTime'
  | 'raise'
  | 'take'
  | 'answer'
  | 'takeBack'
  | 'takeBackAnswer'
  | 'thank'
  | 'takeBackThanks'
  | 'contradict'
  | 'carry'
  | 'takeBackContradiction'
  | 'closeLoop'
  | 'launch'
  | 'callOff'
>;

/** Everything that can be written on one team's board; each says whether it was kept. `week` is the one that runs. */
export function boardEvents(team: string, week: string): BoardEvents {
  const today = () => calendarDay(new Date());
  const fresh = () => crypto.randomUUID();
  const kept = (change: (now: Board) => Board) =>
    changeBoard(team, change).then(
      () => true,
      () => false,
    );
  return {
    look: (part) => void kept((now) => lookInMirror(now, week, part)),
    spendTime: (more) => void kept((now) => spendTime(now, week, more)),
    raise: (raised) => kept((now) => raise(now, raised, today(), fresh())),
    take: (id, owner, due) => kept((now) => take(now, id, owner, due)),
    answer: (id, given) => kept((now) => answer(now, id, given)),
    takeBack: (id) => void kept((now) => takeBack(now, id, today())),
    takeBackAnswer: (id) => void kept((now) => takeBackAnswer(now, id, today())),
    thank: (says) => kept((now) => thank(now, says, today(), fresh())),
    takeBackThanks: (id) => void kept((now) => takeBackThanks(now, id, today())),
    contradict: (seen) => kept((now) => contradict(now, seen, today(), fresh())),
    carry: (id, takenTo) => kept((now) => carry(now, id, takenTo)),
    takeBackContradiction: (id) => void kept((now) => takeBackContradiction(now, id, today())),
    closeLoop: (about, says) => kept((now) => closeLoop(now, about, says, today())),
    launch: () => void kept((now) => launch(now, week)),
    callOff: () => void kept((now) => callOff(now, week)),
  };
}
