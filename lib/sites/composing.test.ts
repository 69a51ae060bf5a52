import { describe, expect, it } from 'vitest';
import { composerState, notComposing, noteDraft } from './composing';

/** Drafts as they are seen one after the other, and when, in ms. */
const drafts = (...seen: [at: number, draft: string | null][]) =>
  seen.reduce((composing, [at, draft]) => noteDraft(composing, draft, at), notComposing);

describe('the composer', () => {
  it('is absent where no editor is open', () => {
    expect(composerState(drafts([0, 'Hello'], [10, null]), true, 20)).toBe('absent');
  });

  it('is idle when it opens, signature or quote included, cursor or not', () => {
    expect(composerState(drafts([0, '-- \nSupport']), true, 0)).toBe('idle');
    expect(composerState(drafts([0, '-- \nSupport'], [9_000, '-- \nSupport']), true, 9_000)).toBe('idle');
  });

  it('is busy for three seconds after it changed, even when it became empty', () => {
    const written = drafts([0, ''], [1_000, 'H'], [2_000, '']);
    expect(composerState(written, false, 4_999)).toBe('busy');
    expect(composerState(written, false, 5_000)).toBe('idle');
  });

  it('stays busy while the cursor is in a half-written reply, and not beside an empty one', () => {
    expect(composerState(drafts([0, ''], [1_000, 'Hello']), true, 60_000)).toBe('busy');
    expect(composerState(drafts([0, ''], [1_000, 'Hello']), false, 60_000)).toBe('idle');
    expect(composerState(drafts([0, 'Hi'], [1_000, '  ']), true, 60_000)).toBe('idle');
  });

  it('begins anew when the editor was closed between', () => {
    expect(composerState(drafts([0, ''], [10, 'Hello'], [20, null], [30, 'Hello']), true, 40)).toBe('idle');
  });
});
