import { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTongue } from '@/components/say/Spoken';
import type { Severity } from '@/lib/packs/check';
import type { Pack } from '@/lib/packs/schema';
import { textOf } from '@/lib/packs/text-of';
import { diagnosticsIn } from './code/diagnostics';
import { phrasesOf } from './code/phrases';
import { setup } from './code/setup';
import look from './code.module.css';

/** A pause after which what was typed counts. In ms. */
const pause = 300;

export interface CodeEditorProps {
  /** The draft; `code` is what stands here while it is no pack. */
  pack: Pack | null;
  code: string | null;
  belowPacks: readonly Pack[];
  severity: Severity;
  readOnly: boolean;
  onWrite: (text: string) => void;
}

/**
 * The pack as text. It lives in a shadow tree, where CodeMirror may bring its styles as sheets: the page itself
 * takes no styles made at run time.
 */
export default function CodeEditor(props: CodeEditorProps) {
  const { pack, code, readOnly } = props;
  const { locale, say } = useTongue();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language or right to write is another editor; all else is asked for when needed
  useEffect(() => {
    const node = host.current;
    if (!node) return;
    const root = node.shadowRoot ?? node.attachShadow({ mode: 'open' });
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: string | null = null;
    const write = () => {
      if (waiting !== null) latest.current.onWrite(waiting);
      waiting = null;
    };
    const editor = new EditorView({
      root,
      parent: root,
      doc: written(latest.current),
      extensions: setup({
        label: say('studio.code.label'),
        phrases: phrasesOf(say),
        readOnly,
        check: (state) => diagnosticsIn(state, latest.current, locale, say),
        onChange: (text) => {
          waiting = text;
          clearTimeout(timer);
          timer = setTimeout(write, pause);
        },
      }),
    });
    view.current = editor;
    return () => {
      clearTimeout(timer);
      write();
      editor.destroy();
    };
  }, [locale, readOnly]);
  useEffect(() => {
    const editor = view.current;
    const text = written({ pack, code });
    if (!editor || means(editor.state.doc.toString()) === means(text)) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text }, userEvent: 'put' });
  }, [pack, code]);
  return <div ref={host} className={look.code} />;
}

const written = ({ pack, code }: Pick<CodeEditorProps, 'pack' | 'code'>) =>
  code ?? (pack ? textOf(pack) : '');
/** The same pack in other spaces is the same; what is no JSON is itself. */
function means(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
