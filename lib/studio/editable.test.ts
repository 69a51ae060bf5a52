import { describe, expect, it } from 'vitest';
import { idFrom } from '../catalogue';
import { textOf } from '../packs/text-of';
import { editable } from './editable';
import { changeField, moveItem, removeItem } from './edits';
import { edited, historyOf, undone } from './history';
import { replaceIn } from './search';

const written = import.meta.glob<string>('../packs/builtin/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

describe.each(Object.entries(written).map(([path, text]) => [idFrom(path), text] as const))(
  'the built-in pack %s in the studio',
  (_, text) => {
    it('comes out byte for byte as it went in', () => {
      const opened = editable(text);
      expect(opened && textOf(opened)).toBe(text);
    });

    it('is byte for byte the same once every kind of edit has been undone', () => {
      const opened = editable(text);
      if (!opened) throw new Error('it cannot be opened');
      const edits = [
        (pack: typeof opened) => changeField(pack, ['reminders', 0, 'text', 'en'], 'Another question?'),
        (pack: typeof opened) => moveItem(pack, 'phrases', 3, 40),
        (pack: typeof opened) => removeItem(pack, 'reminders', 1),
        (pack: typeof opened) => replaceIn(pack, 'date', 'day', {}),
      ];
      let history = historyOf(opened);
      for (const [now, edit] of edits.entries())
        history = edited(history, edit(history.present), { now: now * 10_000 });
      expect(history.past).toHaveLength(edits.length);
      expect(textOf(history.present)).not.toBe(text);
      for (const _ of edits) history = undone(history);
      expect(textOf(history.present)).toBe(text);
    });
  },
);
