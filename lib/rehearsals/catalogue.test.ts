import { expect, test } from 'vitest';
import { conversation } from '../packs/conversation-schema';
import { library } from './catalogue';

test('the library holds conversations as packs do, each under its file’s name', () => {
  expect(library().length).toBeGreaterThanOrEqual(80);
  for (const { covers: _, ...one } of library()) expect(conversation.parse(one)).toEqual(one);
  expect(new Set(library().map(({ id }) => id)).size).toBe(library().length);
});

test('the library is read once', () => {
  expect(library()).toBe(library());
});
