import { hasConcreteDetail } from './concrete';
import { type Echo, type Habit, repliesKept, timesForReflex } from './schema';

/** What the agent is used to writing, at the start of a shift: nothing is known. */
export const newHabit = (shift: number): Habit => ({ shift, replies: [] });

/** With one more reply of the agent's own. Another shift begins with nothing: a habit dies with its day. */
export function withReply(habit: Habit, echoes: readonly Echo[], shift: number): Habit {
  const { replies } = habit.shift === shift ? habit : newHabit(shift);
  const marks = [...new Set(echoes.map(({ phrase }) => markOf(phrase, shift)))].sort((a, b) => a - b);
  return { shift, replies: [...replies, marks].slice(-repliesKept) };
}

interface Case {
  transactional: boolean;
  /** What the customer wrote in this conversation. */
  customerWords: string;
}

/**
 * The ingredients that this agent's own reflexes leave out here (evidence rule C1): formulas met in four of
 * their last twenty replies, outside plain business, with nothing concrete beside them.
 */
export function reflexNeeds<Need extends string>(
  habit: Habit,
  echoes: readonly Echo<Need>[],
  { transactional, customerWords }: Case,
): Need[] {
  if (transactional) return [];
  const reflexes = echoes.filter(
    (echo) => timesMet(habit, echo) >= timesForReflex && !hasConcreteDetail(echo.beside, customerWords),
  );
  return [...new Set(reflexes.map(({ needs }) => needs))];
}

function timesMet({ shift, replies }: Habit, { phrase }: Echo): number {
  const mark = markOf(phrase, shift);
  return replies.filter((marks) => marks.includes(mark)).length;
}

/** FNV-1a, 32 bits: the same phrase leaves another mark on another shift. */
function markOf(phrase: string, shift: number): number {
  let mark = 0x811c9dc5;
  for (const letter of `${shift} ${phrase}`) {
    mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return mark;
}
