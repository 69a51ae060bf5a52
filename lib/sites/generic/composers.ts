import { plain } from '../../text';
import type { List } from './lists';
import { around, below, isEditor, isWithin, type Seen } from './seen';
import { carries } from './tokens';

const replying =
  /\b(?:reply|message|answer|respond|write|type|repondre|reponse|ecri(?:re|vez)|votre message|antwort(?:en)?|nachricht|schreiben|responder|respuesta|mensaje|escrib\w+)\b/;
const searching =
  /\b(?:search|find|filter|recherche\w*|chercher|filtrer|suche\w*|buscar|busqueda|filtro|subject|title|objet|betreff|asunto|tags?)\b/;
const onlyNoting =
  /^(?:add (?:a |an )?)?(?:internal |private )?(?:notes?|notiz|nota|comment on call)\b[^a-z]*$/;
const frames =
  /\b(?:cke_wysiwyg_frame|tox-edit-area__iframe|mce-edit|wysihtml\w*|ql-frame)\b|^Rich Text Editor/i;

/** Where one writes back, nearest to the list; null when there is nothing of the kind. */
export function composerBeside(page: Seen, { items, container }: List): Seen | null {
  const found = [...below(page)]
    .filter((seen) => isComposer(seen) && !items.some((item) => isWithin(seen, item)))
    .map((seen) => ({ seen, far: distance(seen, container) - (replying.test(saysOf(seen)) ? 2 : 0) }));
  return found.sort((one, other) => one.far - other.far)[0]?.seen ?? null;
}

function isComposer({ element, parent }: Seen): boolean {
  const says = `${element.getAttribute('class') ?? ''} ${element.getAttribute('title') ?? ''}`;
  const isFrame =
    element.tagName === 'IFRAME' && (frames.test(says) || frames.test(element.getAttribute('title') ?? ''));
  const isRich = isEditor(element) && !(parent && isEditor(parent.element));
  const isPlain = element.tagName === 'TEXTAREA' && !element.hasAttribute('readonly');
  const isLine =
    element.tagName === 'INPUT' &&
    /^(?:text|)$/.test(element.getAttribute('type') ?? '') &&
    replying.test(labelOf(element));
  if (!isFrame && !isRich && !isPlain && !isLine) return false;
  if (onlyNoting.test(labelOf(element).trim())) return false;
  return !searching.test(labelOf(element)) || replying.test(labelOf(element));
}

const labels = ['placeholder', 'aria-label', 'data-placeholder', 'name', 'id'];
const labelOf = (element: Element) =>
  plain(
    labels
      .map((name) => element.getAttribute(name) ?? '')
      .join(' ')
      .replace(/[_-]/g, ' '),
  );
const saysOf = ({ element, parent }: Seen) =>
  `${labelOf(element)} ${carries(element).join(' ')} ${parent ? carries(parent.element).join(' ') : ''}`;

/** Parts of a list that have an editor each are a conversation each. */
export function areSeveral({ items, container }: List): boolean {
  const panes = container.inside.filter(
    (pane) =>
      !items.includes(pane) &&
      items.some((item) => isWithin(item, pane)) &&
      [...below(pane)].some((seen) => isComposer(seen) && !items.some((item) => isWithin(seen, item))),
  );
  return panes.length > 1;
}

const replyLink =
  /^(?:public )?(?:reply|reply all|reply to all|respond|answer|repondre|repondre a tous|antworten|allen antworten|responder|responder a todos)$/;

/** A button or a link that leads to the answer, outside the messages: the editor is on another page, or folded. */
export const canReply = (page: Seen, { items }: List): boolean =>
  [...below(page)].some(
    (seen) =>
      /^(?:A|BUTTON|SPAN|SUMMARY|LI)$/.test(seen.element.tagName) &&
      replyLink.test(plain(seen.own)) &&
      !items.some((item) => isWithin(seen, item)),
  );

/** Steps up from the one to what holds both. */
function distance(seen: Seen, container: Seen): number {
  let steps = 0;
  for (const outer of [container, ...around(container)]) {
    if (isWithin(seen, outer)) return steps;
    steps++;
  }
  return steps;
}
