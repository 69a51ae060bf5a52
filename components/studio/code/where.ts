import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { Path } from '@/lib/studio/place';

type Node = NonNullable<ReturnType<ReturnType<typeof syntaxTree>['topNode']['getChild']>>;

const values = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);
const valuesIn = (node: Node): Node[] => childrenOf(node).filter(({ name }) => values.has(name));

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

const wordIn = (state: EditorState, node: Node): string => {
  const text = state.sliceDoc(node.from, node.to);
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replace(/^"|"$/g, '');
  }
};
const nameOf = (state: EditorState, property: Node): string => {
  const name = property.getChild('PropertyName');
  return name ? wordIn(state, name) : '';
};

/** Where this path of the pack stands in the text; as deep as the text goes. */
export function rangeOf(state: EditorState, path: Path): { from: number; to: number } {
  let node: Node | undefined = valuesIn(syntaxTree(state).topNode)[0];
  let range = { from: node?.from ?? 0, to: Math.min(node?.from ?? 0, state.doc.length) };
  for (const part of path) {
    if (!node) break;
    if (node.name === 'Array') node = valuesIn(node)[Number(part)];
    else {
      const property: Node | undefined = node
        .getChildren('Property')
        .find((one) => nameOf(state, one) === String(part));
      node = property && valuesIn(property)[0];
    }
    if (node) range = { from: node.from, to: node.to };
  }
  return range;
}

/** The way to what stands at this place: `['reminders', 3, 'trigger']`. */
export function pathAt(state: EditorState, node: Node): Path {
  const path: (string | number)[] = [];
  for (let one: Node | null = node; one; one = one.parent) {
    if (one.name === 'Property') path.unshift(nameOf(state, one));
    const parent: Node | null = one.parent;
    if (parent?.name === 'Array' && values.has(one.name))
      path.unshift(valuesIn(parent).findIndex(({ from }) => from === one?.from));
  }
  return path;
}

/** The first place at which the text is no JSON. */
export function faultIn(state: EditorState): { from: number; to: number } | null {
  let fault: { from: number; to: number } | null = null;
  syntaxTree(state).iterate({
    enter: ({ type, from, to }) => {
      if (type.isError && !fault) fault = { from, to: Math.max(to, Math.min(from + 1, state.doc.length)) };
    },
  });
  return fault;
}
