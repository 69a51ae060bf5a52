import { plain } from '../../text';
import { endedWords } from '../ended-words';
import type { List } from './lists';
import { below, isWithin, type Seen, textOf } from './seen';
import { carriesAny } from './tokens';

const over = new Set(endedWords.map(plain));
const goingOn =
  /^(?:open|opened|new|pending|on hold|active|in progress|waiting.{0,30}|answered|replied|assigned|ouvert|ouverte|nouveau|nouvelle|en attente|en cours|actif|active|offen|neu|wartend|in bearbeitung|abierto|nuevo|pendiente|en curso|activo)$/;
const label = /^(?:status|statut|etat|state|estado|stato)\s*:?$/;

/** Where the page says whether it is over: a short text under a label, or in something called status. */
export function statusOn(page: Seen, { container, items }: List): Seen | null {
  const found: Seen[] = [];
  for (const seen of below(page)) {
    if (
      seen.own === '' ||
      seen.own.length > 30 ||
      isWithin(seen, container) ||
      items.some((item) => isWithin(seen, item))
    )
      continue;
    const said = plain(seen.own);
    if (!over.has(said) && !goingOn.test(said)) continue;
    const beside = seen.parent?.inside ?? [];
    const before = beside[beside.indexOf(seen) - 1];
    const isLabelled = before !== undefined && label.test(plain(textOf(before, 20)));
    if (isLabelled || carriesAny(seen.element, /^(?:status|statut|state|etat|estado)$/)) found.push(seen);
  }
  const [first] = found;
  return first && found.length === 1 ? first : null;
}

export const isOver = ({ own }: Seen): boolean => over.has(plain(own));
