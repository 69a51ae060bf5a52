import type { Diagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { Locale, Say } from '@/lib/locales/say';
import { checkPack, type Severity } from '@/lib/packs/check';
import type { Pack } from '@/lib/packs/schema';
import { faultIn, rangeOf } from './where';

interface Ground {
  belowPacks: readonly Pack[];
  severity: Severity;
}

/** What the check has to say, each at its place in the text. */
export function diagnosticsIn(state: EditorState, ground: Ground, locale: Locale, say: Say): Diagnostic[] {
  const value = parsed(state.doc.toString());
  if (value === undefined) {
    const fault = faultIn(state) ?? { from: 0, to: 0 };
    return [{ ...fault, severity: 'error', message: say('studio.code.notJson') }];
  }
  return checkPack(value, { below: ground.belowPacks, severity: ground.severity }).map((problem) => ({
    ...rangeOf(state, problem.path),
    severity: problem.kind === 'error' ? 'error' : 'warning',
    message: `${problem.says[locale]} ${problem.because[locale]}`,
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
