import { largestFile, mostRows } from './limits';
import { type Reply, replyOf } from './reply';

/** `- `, `* `, `• `, `1. `, `2) `, `a) `, `(3) ` at the head of a line. */
const bullet = /^\s*(?:[-–—*•◦▪·‣]\s+|\(?(?:\d{1,4}|[a-zA-Z])[.)]\s+|\d{1,4}\s*[-–:]\s+)/;
/** A line that only separates. */
const rule = /^\s*(?:-{3,}|={3,}|\*{3,}|_{3,}|#{3,}|~{3,})\s*$/;
const quotes: [string, string][] = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
];
const finished = /[.!?…»”"')\]:]\s*$/;
/** A line of this many characters or less may be a whole reply. */
const shortLine = 160;
/** A greeting ends in a comma: what follows on the next line belongs to it. */
const opens = /,\s*$/;

interface Line {
  text: string;
  row: number;
}

/**
 * The replies of a pasted list. Rules between them decide, else bullets and numbers at the head, else blank
 * lines, else every line is one, unless lines are the pieces of one text.
 */
export function repliesIn(text: string): Reply[] {
  const lines = text
    .slice(0, largestFile)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((text, at) => ({ text, row: at + 1 }));
  return groupsOf(lines)
    .map(withoutMarks)
    .flatMap(({ text, row }) => replyOf(text, row))
    .slice(0, mostRows);
}

function groupsOf(lines: Line[]): Line[] {
  if (lines.some(({ text }) => rule.test(text))) return cut(lines, ({ text }) => rule.test(text)).map(joined);
  const heads = lines.filter(({ text }) => bullet.test(text));
  const first = lines.find(({ text }) => text.trim() !== '');
  if (first && heads.length >= 2 && bullet.test(first.text)) return fromHeads(lines).map(joined);
  const paragraphs = cut(lines, ({ text }) => text.trim() === '');
  return paragraphs.flatMap((paragraph) => (isList(paragraph) ? paragraph : [joined(paragraph)]));
}

/** Whole short sentences under each other, none of which leads to the next. */
function isList(paragraph: Line[]): boolean {
  if (paragraph.length < 2) return false;
  return paragraph.every(
    ({ text }) => text.trim().length <= shortLine && finished.test(text) && !opens.test(text),
  );
}

const joined = (lines: Line[]): Line => ({
  text: lines.map(({ text }) => text).join('\n'),
  row: lines[0]?.row ?? 1,
});

function cut(lines: Line[], isBetween: (line: Line) => boolean): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (isBetween(line)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.some(({ text }) => text.trim() !== '')).map(fromFirstWords);
}

/** The row of a reply is where its words begin. */
const fromFirstWords = (group: Line[]) => group.slice(group.findIndex(({ text }) => text.trim() !== ''));

function fromHeads(lines: Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    if (bullet.test(line.text) || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map(fromFirstWords).filter((group) => group.length > 0);
}

function withoutMarks({ text, row }: Line): Line {
  const bare = text.replace(bullet, '').trim();
  const pair = quotes.find(
    ([open, close]) => bare.length > 2 && bare.startsWith(open) && bare.endsWith(close),
  );
  // Quotes around the whole only: « a » ou « b » keeps its own.
  const inner = pair ? bare.slice(1, -1) : bare;
  const whole = pair && !inner.includes(pair[0]) && !inner.includes(pair[1]);
  return { text: whole ? inner.trim() : bare, row };
}
