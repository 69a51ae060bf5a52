import type { DraftView } from './view';

/** `mark` is the number of the set phrase this piece is, null for the words between. */
interface Piece {
  at: number;
  text: string;
  mark: number | null;
}

/** The draft cut where its set phrases begin and end; a mark that overlaps the one before is left out. */
export function piecesOf({ text, marks }: DraftView): Piece[] {
  const pieces: Piece[] = [];
  let read = 0;
  marks.forEach(({ from, to }, index) => {
    if (from < read || to > text.length || to <= from) return;
    pieces.push({ at: read, text: text.slice(read, from), mark: null });
    pieces.push({ at: from, text: text.slice(from, to), mark: index + 1 });
    read = to;
  });
  return [...pieces, { at: read, text: text.slice(read), mark: null }].filter((piece) => piece.text);
}
