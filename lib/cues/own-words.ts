import { cueLanguages } from './catalogue';

const quotes = cueLanguages.flatMap(({ quoteStarts }) => quoteStarts);
const signatures = cueLanguages.flatMap(({ signatureStarts }) => signatureStarts);

/** A header or a sign-off is short: longer lines are somebody's prose, and cost no pattern. */
const longestHeader = 300;
const longestSignOff = 80;
/** What people add below their name is theirs again. */
const postscript = /^\s*p\.?\s?s\.?\s*[:.,–-]/i;
const quotedLine = /^[\s\u200e\u200f]*(?:>|&gt;)/;

/** What this person wrote here: no quoted mail, no signature. Every language's mail headers count. */
export function ownWords(text: string): string {
  const kept: string[] = [];
  let part: 'own' | 'signature' = 'own';
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    if (quotedLine.test(line)) {
      leaveGap(kept);
      // Words below a quoted passage answer it: a signature above it was the quoted person's affair.
      part = 'own';
    } else if (startsQuote(line, lines[at + 1])) {
      if (!marksFollow(lines, at)) break;
      leaveGap(kept);
    } else if (part === 'signature') {
      if (!postscript.test(line)) continue;
      part = 'own';
      kept.push(line);
    } else if (startsSignature(line)) {
      leaveGap(kept);
      part = 'signature';
    } else if (!endsQuote(lines, at)) kept.push(line);
  }
  return kept.join('\n');
}

/** Two passages that something stood between never read as one sentence. */
function leaveGap(kept: string[]) {
  if (kept.length > 0 && kept.at(-1) !== '') kept.push('');
}

function startsQuote(line: string, next: string | undefined): boolean {
  if (line.length > longestHeader) return false;
  const both = next === undefined || next.length > longestHeader ? null : `${line.trim()}\n${next.trim()}`;
  return quotes.some((start) => start.test(line.trim()) || (both !== null && start.test(both)));
}

/** The second line of a wrapped "On … / … wrote:" belongs to the header. */
function endsQuote(lines: string[], at: number): boolean {
  const before = lines[at - 1];
  if (before === undefined || startsQuote(before, undefined)) return false;
  return startsQuote(before, lines[at]) && marksFollow(lines, at - 1);
}

const startsSignature = (line: string) =>
  /^--\s*$/.test(line) ||
  (line.length <= longestSignOff && signatures.some((start) => start.test(line.trim())));

/** With `>` marks one sees where the quoted mail ends; without, everything below is taken for it. */
function marksFollow(lines: string[], at: number): boolean {
  return lines
    .slice(at + 1, at + 5)
    .filter((line) => line.trim() !== '')
    .slice(0, 2)
    .some((line) => quotedLine.test(line));
}
