import type { Conversation } from '../packs/conversation-schema';

type Turn = Conversation['turns'][number];

/** As people note who speaks: `Customer:`, `Cliente :`, `C:`, `Agent -`, `Conseiller :`. */
const heads: [RegExp, Turn['author']][] = [
  [/^\s*(?:customer|client|cliente|usager|caller|c)\s*[:–-]\s*/i, 'customer'],
  [/^\s*(?:agent|advisor|conseill(?:er|ère)|support|a)\s*[:–-]\s*/i, 'agent'],
];
const [mostTurns, longestTurn] = [60, 2_000];

/**
 * A pasted conversation as turns. Lines that say who speaks decide; without any, each paragraph is a turn, the
 * customer's first.
 */
export function turnsIn(pasted: string): Turn[] {
  const lines = pasted.slice(0, 200_000).replace(/\r\n?/g, '\n').split('\n');
  const isTold = lines.some((line) => headOf(line) !== null);
  const turns = isTold ? told(lines) : inTurn(pasted.slice(0, 200_000));
  return turns
    .map(({ author, text }) => ({ author, text: [...text.trim()].slice(0, longestTurn).join('') }))
    .filter(({ text }) => text !== '')
    .slice(0, mostTurns);
}

function headOf(line: string): Turn | null {
  for (const [pattern, author] of heads) {
    const head = pattern.exec(line);
    if (head) return { author, text: line.slice(head[0].length) };
  }
  return null;
}

function told(lines: string[]): Turn[] {
  const turns: Turn[] = [];
  for (const line of lines) {
    const head = headOf(line);
    const last = turns.at(-1);
    if (head) turns.push(head);
    // What stands before the first head is the mail's own furniture.
    else if (last) last.text += `\n${line}`;
  }
  return turns;
}

const inTurn = (text: string): Turn[] =>
  text.split(/\n[ \t]*\n/).map((paragraph, nth) => ({
    author: nth % 2 === 0 ? 'customer' : 'agent',
    text: paragraph,
  }));
