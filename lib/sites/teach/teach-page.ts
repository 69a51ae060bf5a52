import { guessPage } from '../generic/guess';
import { type Lesson, lessonOn } from './lesson';
import { type Pointer, pointIn } from './pointer';
import type { FromTeacher, Part, ToTeacher } from './port';
import { previewOf } from './preview';

/** The panel's end of the line, as the teacher needs it. */
export interface TeacherLine {
  send(message: FromTeacher): void;
  onAsked(listener: (question: ToTeacher) => void): void;
}

/** Two looks a second at most, and one at the address: single-page tools tell nobody when they move on. */
const rest = 500;
const everything = { subtree: true, childList: true, characterData: true, attributes: true };

/**
 * Teaching one page for one panel, until the signal. Nothing is watched and nothing shown before "begin"; what is
 * shown stands in one element of our own and goes with the last question, the panel, or the Escape key.
 */
export function teachPage(page: Document, line: TeacherLine, signal: AbortSignal): void {
  let lesson: Lesson | null = null;
  let words: Record<Part, string> | null = null;
  let pointing = new AbortController();
  let pointer: Pointer | null = null;
  let planned: ReturnType<typeof setTimeout> | undefined;
  let lastTold = '';
  let looked = Number.NEGATIVE_INFINITY;
  let isLooking = false;
  let isStale = false;
  let address = page.location.href;
  const inside = new WeakSet<Node>();

  const rests = () => {
    pointing.abort();
    pointer = null;
  };

  const plan = () => {
    isStale = true;
    if (!lesson || isLooking || planned !== undefined || signal.aborted) return;
    planned = setTimeout(look, Math.max(30, looked + rest - performance.now()));
  };

  const look = async () => {
    planned = undefined;
    if (!lesson || signal.aborted) return;
    isStale = false;
    isLooking = true;
    looked = performance.now();
    lesson.again();
    const view = lesson.view();
    const read = await previewOf(page, view, lesson.kind(), signal).catch(() => null);
    isLooking = false;
    if (signal.aborted) return;
    if (read) {
      const { insides, ...told } = read;
      for (const place of insides) watch(place);
      tell({
        say: 'preview',
        view,
        cannot: lesson.cannot(),
        ...told,
        pointed: lesson.parts(),
        memory: lesson.memory(),
      });
    }
    if (isStale) plan();
  };

  const tell = (message: FromTeacher) => {
    const said = JSON.stringify(message);
    if (said !== lastTold) line.send(message);
    lastTold = said;
  };

  const watch = (place: Node) => {
    if (inside.has(place)) return;
    inside.add(place);
    observer.observe(place, everything);
  };

  const observer = new MutationObserver((records) => {
    const isOurs = (node: Node) => node === pointer?.host || !node.isConnected;
    const onlyOurs = records.every(
      ({ target, addedNodes, removedNodes }) =>
        target === page.documentElement &&
        [...addedNodes, ...removedNodes].every(isOurs) &&
        addedNodes.length + removedNodes.length > 0,
    );
    if (!onlyOurs) plan();
  });

  const begin = (memory: string | null, point: Record<Part, string>) => {
    words = point;
    rests();
    const isFirst = lesson === null;
    lesson = lessonOn(page, memory);
    lastTold = '';
    plan();
    if (!isFirst || signal.aborted) return;
    watch(page);
    const glancing = setInterval(() => {
      if (address === page.location.href) return;
      address = page.location.href;
      plan();
    }, rest);
    signal.addEventListener('abort', () => clearInterval(glancing));
  };

  const point = (part: Part) => {
    rests();
    if (!lesson || !words) return;
    pointing = new AbortController();
    pointer = pointIn(
      page,
      { part, words: String(words[part] ?? ''), last: lesson.last() },
      {
        onUnder: (under) => line.send({ say: 'under', words: under }),
        onChosen: (element) => {
          rests();
          lesson?.point(part, element);
          line.send({ say: 'pointed', part });
          plan();
        },
        onLeft: () => {
          rests();
          line.send({ say: 'left' });
        },
      },
      pointing.signal,
    );
  };

  line.onAsked((question) => {
    if (signal.aborted) return;
    switch (question.ask) {
      case 'guess':
        return line.send({ say: 'guess', guess: guessed(page) });
      case 'begin':
        return begin(question.memory, question.words.point);
      case 'point':
        return point(question.part);
      case 'move':
        return pointer?.move(question.to);
      case 'choose':
        return pointer?.choose();
      case 'rest':
        return rests();
      case 'kind':
        lesson?.choose(question.kind);
        return plan();
      case 'forget':
        lesson?.forget(question.part);
        return plan();
    }
  });
  signal.addEventListener('abort', () => {
    rests();
    observer.disconnect();
    clearTimeout(planned);
  });
}

/** Whatever a page is like, no answer is an answer too. */
function guessed(page: Document) {
  try {
    return guessPage(page.location.href, page, new Date().toISOString().slice(0, 7));
  } catch {
    return null;
  }
}
