// @vitest-environment node
import { expect, it } from 'vitest';
import { importsOf } from './house';

const top = new URL('..', import.meta.url).pathname;

it('tells type imports from real ones', () => {
  const read = (line: string) => importsOf(line, top, top);
  expect(read("import { z } from 'zod';")).toEqual([{ from: 'zod', isType: false }]);
  expect(read("import { type A, type B } from './lib/a';")).toEqual([{ from: 'lib/a', isType: true }]);
  expect(read("import type { A } from '@/lib/a';")).toEqual([{ from: 'lib/a', isType: true }]);
  expect(read("import {\n  a,\n  type B,\n} from '@/lib/a';")).toEqual([{ from: 'lib/a', isType: false }]);
});
