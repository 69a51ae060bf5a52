import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { type Diagnostic, linter, lintGutter, lintKeymap } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { complete } from './completing';
import { looks } from './looks';

interface Setup {
  label: string;
  phrases: Record<string, string>;
  readOnly: boolean;
  check: (state: EditorState) => Diagnostic[];
  onChange: (text: string) => void;
}

/** Everything the code view can do. Tab stays the page's own key: nobody is caught in here. */
export const setup = ({ label, phrases, readOnly, check, onChange }: Setup): Extension => [
  lineNumbers(),
  foldGutter(),
  history(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  search({ top: true }),
  json(),
  autocompletion({ override: [complete], icons: false }),
  linter(({ state }) => check(state), { delay: 400 }),
  lintGutter(),
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...lintKeymap,
  ]),
  EditorState.readOnly.of(readOnly),
  EditorState.phrases.of(phrases),
  EditorView.lineWrapping,
  // It takes the focus anyway; said in so many words, checkers of barriers see it too.
  EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
  EditorView.updateListener.of((update) => {
    const isTheirs = update.transactions.some((one) => one.isUserEvent('put'));
    if (update.docChanged && !isTheirs) onChange(update.state.doc.toString());
  }),
  looks,
];
