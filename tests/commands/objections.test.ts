import { expect, test } from 'vitest';
import { asLine, objections } from './objections.mjs';

const zod = 'a.b(`Cloudflare`))return!1;try{return Function(``),!0}catch{return!1}});';
const react = 'if(a.children!=null)throw Error(i(60));o?.__html!==n&&(e.innerHTML=n)}}break;';

const warning = (code: string, column: number) => ({ code, message: 'm', file: 'a.js', line: 2, column });
const verdict = (...warnings: ReturnType<typeof warning>[]) => ({ errors: [], warnings });
const built = (line: string) => () => `first line\n${line}`;

test('what libraries are known to do is no objection', () => {
  const evaluates = warning('DANGEROUS_EVAL', zod.indexOf('Function'));
  expect(objections(verdict(evaluates), built(zod))).toEqual([]);
  const assigns = warning('UNSAFE_VAR_ASSIGNMENT', react.indexOf('e.innerHTML'));
  expect(objections(verdict(assigns), built(react))).toEqual([]);
});

test.each([
  ['DANGEROUS_EVAL', 'const made = Function(typed);'],
  ['UNSAFE_VAR_ASSIGNMENT', 'box.innerHTML=typed;'],
  ['DANGEROUS_EVAL', react],
])('%s in “%s” is one', (code, line) => {
  const found = warning(code, 5);
  expect(objections(verdict(found), built(line))).toEqual([found]);
});

test('a known statement elsewhere in the file excuses nothing', () => {
  const line = `${zod}${' '.repeat(200)}Function(typed)`;
  expect(objections(verdict(warning('DANGEROUS_EVAL', line.length - 15)), built(line))).toHaveLength(1);
});

test('any other warning counts, and every error, with or without a place', () => {
  const error = { code: 'BAD', message: 'no' };
  const verdict = { errors: [error], warnings: [{ code: 'ODD', message: 'why' }] };
  expect(objections(verdict, () => '').map(({ code }) => code)).toEqual(['BAD', 'ODD']);
});

test('an objection is told with its place', () => {
  expect(asLine(warning('ODD', 7))).toBe('ODD a.js:2:7 m');
});
