import { syntaxTree } from '@codemirror/language';
import { type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

const name = Decoration.mark({ class: 'cm-field' });

/** Field names stand out from what is written in them; nothing else needs a colour. */
const fields = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = namesIn(view);
    }
    update(update: ViewUpdate) {
      if (
        update.docChanged ||
        update.viewportChanged ||
        syntaxTree(update.startState) !== syntaxTree(update.state)
      )
        this.decorations = namesIn(update.view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function namesIn(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges)
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        if (node.name === 'PropertyName') builder.add(node.from, node.to, name);
      },
    });
  return builder.finish();
}

/** The page's own colours: they come into the shadow tree as variables. */
const paper = EditorView.theme({
  '&': {
    color: 'var(--aparte-ink)',
    backgroundColor: 'var(--aparte-sheet)',
    fontSize: '0.875rem',
    maxHeight: '70vh',
  },
  '&.cm-focused': { outline: '2px solid var(--aparte-accent)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--aparte-ink)', padding: '0.5rem 0' },
  '.cm-cursor': { borderLeftColor: 'var(--aparte-ink)' },
  '.cm-field': { color: 'var(--aparte-accent)' },
  '.cm-gutters': {
    backgroundColor: 'var(--aparte-sheet)',
    color: 'var(--aparte-soft)',
    border: 'none',
    borderRight: '1px solid var(--aparte-line)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--aparte-wash)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground, .cm-searchMatch': {
    backgroundColor: 'var(--aparte-marker) !important',
  },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--aparte-sheet)',
    color: 'var(--aparte-ink)',
    border: '1px solid var(--aparte-edge)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--aparte-accent)',
    color: 'var(--mantine-color-body)',
  },
  '.cm-diagnostic': { borderLeft: '3px solid var(--aparte-line)', fontFamily: 'var(--mantine-font-family)' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--aparte-trouble)' },
  '.cm-lintRange-error, .cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--aparte-trouble)',
  },
  '.cm-lint-marker': {
    content: 'none',
    borderRadius: '50%',
    backgroundColor: 'var(--aparte-trouble)',
    width: '0.5rem',
    height: '0.5rem',
  },
});

export const looks: Extension = [paper, fields];
