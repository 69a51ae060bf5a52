import type { Kind } from '../../interactions/schema';
import { addressOf, numberIn } from '../derive/address';
import { closedPlaces, numberPlace } from '../derive/closed';
import { composerPlace } from '../derive/composer';
import { isWithinReach } from '../derive/doors';
import { saidIn } from '../derive/noise';
import { nothingPointed, type Pointed } from '../derive/pointed';
import { viewFrom } from '../derive/view-from';
import type { View } from '../schema';
import { asMemory, fromMemory, nothingRemembered, type Remembered } from './memory';
import type { Cannot, Part } from './port';
import { isSameMessage, madeBy, placesOf, recalled, safely, unclear } from './recall';

const messageParts = ['customer', 'agent', 'note', 'system'] as const;
type MessagePart = (typeof messageParts)[number];
const isMessage = (part: Part): part is MessagePart => messageParts.some((one) => one === part);
/** Examples of one part that are kept; the newest count. */
const mostExamples = 12;

export interface Lesson {
  view: () => View | null;
  cannot: () => Cannot | null;
  kind: () => Kind;
  parts: () => Part[];
  memory: () => string;
  point: (part: Part, element: Element) => void;
  forget: (part: Part) => void;
  choose: (kind: Kind) => void;
  /** The last thing pointed at in this page, for the next step to begin beside it. */
  last: () => Element | null;
  /** Tries again what could not be derived, on a page that has changed. */
  again: () => void;
}

/** What has been pointed at so far and the view it makes; nothing in it touches the page. */
export function lessonOn(page: Document, memory: string | null): Lesson {
  const before: Remembered = fromMemory(memory);
  let { view, kind } = before;
  let parts = new Set<Part>(before.parts);
  let pointed: Pointed = recalled(page, before);
  let cannot: Cannot | null = null;
  let latest: Element | null = null;
  let notBefore = Number.NEGATIVE_INFINITY;
  /** What each example said: a list that draws another message into the same element has taken the example away. */
  const said = new WeakMap<Element, string>();

  /** What is still in the page; where nothing is, what the view has read as such since. */
  const examplesOf = (part: MessagePart): Element[] => {
    const isStill = (element: Element) => (said.get(element) ?? saidIn(element)) === saidIn(element);
    const here = pointed[part].filter((element) => isWithinReach(page, element) && isStill(element));
    if (here.length > 0 || !parts.has(part) || !view) return here;
    return madeBy(page, view)
      .filter(({ author, hasWords }) => author === part && hasWords)
      .slice(-3)
      .map(({ message }) => message);
  };

  const derive = () => {
    cannot = null;
    const sides = {
      customer: examplesOf('customer'),
      agent: examplesOf('agent'),
      note: examplesOf('note'),
      system: examplesOf('system'),
    };
    if (sides.customer.length === 0 || sides.agent.length === 0) {
      cannot = unclear([...sides.customer, ...sides.agent].find((element) => unclear(element)));
      return;
    }
    cannot = unclear(messageParts.flatMap((part) => sides[part]).find((element) => unclear(element)));
    if (cannot) return;
    const found = safely(
      () => viewFrom(page.location.href, page, { ...nothingPointed, ...sides, number: pointed.number }, kind),
      { cannot: 'nothing-repeats' as const },
    );
    if ('cannot' in found) {
      cannot = found.cannot;
      return;
    }
    const old = view;
    view = {
      ...found.view,
      composer: old?.composer ?? [],
      ended: old?.ended ?? [],
      status: old?.status ?? [],
    };
    if (old?.id && !pointed.number) view = { ...view, address: old.address, id: old.id };
    for (const part of ['composer', 'closed'] as const) if (pointed[part]) add(part);
  };

  /** Composer, end and number are added to a view as it is: they may be pointed at on another conversation's page. */
  const add = (part: 'composer' | 'closed' | 'number') => {
    const element = pointed[part];
    if (!view || !element || !isWithinReach(page, element)) return;
    if (part === 'composer') {
      const place = safely(() => composerPlace(page, element), null);
      if (!place) cannot = 'out-of-reach';
      else view = { ...view, composer: [place], sure: { ...view.sure, composer: 'medium' } };
    } else if (part === 'closed') {
      const { ended, status } = safely(() => closedPlaces(page, element), { ended: [], status: [] });
      if (ended.length + status.length === 0) cannot = 'out-of-reach';
      else view = { ...view, ended, status, sure: { ...view.sure, ended: 'medium' } };
    } else {
      const place = safely(() => numberPlace(page, element), null);
      if (!place) cannot = 'no-number';
      else if (!numberIn(page.location.href))
        view = { ...view, id: place, address: addressOf(page.location.href) };
    }
  };

  const drop = (part: Part) => {
    parts = new Set([...parts].filter((one) => one !== part));
    pointed = { ...pointed, [part]: isMessage(part) ? [] : null };
    if (!view) return;
    if (part === 'composer') view = { ...view, composer: [] };
    if (part === 'closed') view = { ...view, ended: [], status: [] };
    if (part === 'customer' || part === 'agent') view = null;
  };

  return {
    view: () => (cannot ? null : view),
    cannot: () => cannot,
    kind: () => view?.kind ?? kind ?? 'chat',
    parts: () => [...parts],
    memory: () =>
      asMemory(
        view
          ? { kind, view, parts: [...parts], places: {} }
          : { ...nothingRemembered, kind, parts: [...parts], places: placesOf(page, pointed) },
      ),
    last: () => latest,
    point: (part, element) => {
      latest = element;
      said.set(element, saidIn(element));
      cannot = null;
      parts.add(part);
      if (isMessage(part)) {
        // What is now said to be one side was not the other.
        const others = messageParts.filter((other) => other !== part);
        for (const other of others)
          pointed = {
            ...pointed,
            [other]: pointed[other].filter((one) => !isSameMessage(page, view, one, element)),
          };
        pointed = {
          ...pointed,
          [part]: [...pointed[part].filter((one) => one !== element), element].slice(-mostExamples),
        };
        for (const other of others) if (pointed[other].length === 0 && !view) parts.delete(other);
        return derive();
      }
      pointed = { ...pointed, [part]: element };
      if (part === 'number' && !view) return derive();
      add(part);
    },
    forget: (part) => {
      drop(part);
      cannot = null;
      if (isMessage(part)) derive();
    },
    choose: (chosen) => {
      kind = chosen;
      if (view) view = { ...view, kind: chosen };
    },
    again: () => {
      const started = performance.now();
      if (!cannot || started < notBefore) return;
      derive();
      // A large page that changes all the time is not to be kept busy by us.
      notBefore = performance.now() + 20 * (performance.now() - started);
    },
  };
}
