// @ts-check
/**
 * @typedef {{ code: string, message: string, file?: string, line?: number, column?: number }} Objection
 * @typedef {{ errors: Objection[], warnings: Objection[] }} Verdict what web-ext's linter says as JSON
 */

/**
 * Objections to libraries, known by the very words they point at; an equal one in our own code still counts.
 * @type {{ code: string, words: RegExp }[]}
 */
const known = [
  // zod asks once whether code may be made of words; our pages' policy says no, and zod goes without.
  { code: 'DANGEROUS_EVAL', words: /try\{return (new )?Function\((``|"")\),!0\}catch/ },
  // React DOM, for `dangerouslySetInnerHTML`: a house rule and the linter keep it out of our code.
  { code: 'UNSAFE_VAR_ASSIGNMENT', words: /__html!==\w+&&\(\w+\.innerHTML=\w+\)/ },
];

/** Characters around an objection's place that are looked at: a library's statement is within, minified. */
const nearby = 60;

/**
 * @param {Verdict} verdict
 * @param {(file: string) => string} textOf a file of the built extension
 */
export function objections({ errors, warnings }, textOf) {
  return [...errors, ...warnings.filter((warning) => !isKnown(warning, textOf))];
}

/** @param {Objection} warning @param {(file: string) => string} textOf */
function isKnown({ code, file, line, column }, textOf) {
  const allowed = known.find((one) => one.code === code);
  if (!allowed || file === undefined || line === undefined || column === undefined) return false;
  const written = textOf(file).split('\n')[line - 1] ?? '';
  return allowed.words.test(written.slice(Math.max(0, column - nearby), column + nearby));
}

/** @param {Objection} objection */
export function asLine({ code, message, file, line, column }) {
  return `${code} ${[file, line, column].filter((part) => part !== undefined).join(':')} ${message}`;
}
