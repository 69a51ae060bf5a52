import type { z } from 'zod';
import { fieldOf } from './field';
import { formReason } from './form-reasons';
import type { Mend, Path, Problem, Saying } from './problem';
import { bidi, charactersIn } from './words-schema';

type Issue = z.core.$ZodIssue;

/** What the schema refuses, in a trainer's words. */
export function shapeProblems(value: unknown, issues: readonly Issue[]): Problem[] {
  return issues.slice(0, mostIssues).flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    return paths.map((path) => {
      const found = at(value, path);
      return {
        path,
        item: itemAt(value, path),
        kind: 'error' as const,
        rule: 'form',
        says: sayingOf(issue, path, found),
        because: formReason(issue, Array.isArray(found)),
        ...mendOf(issue, path, found),
      };
    });
  });
}

/** More than anybody is told. */
const mostIssues = 1_000;

/** What nobody knows may go, and what nobody sees; a missing text needs somebody who writes it. */
function mendOf(issue: Issue, path: Path, found: unknown): { mend?: Mend } {
  if (issue.code === 'unrecognized_keys') return { mend: [{ path, from: found }] };
  const isTurned = issue.code === 'invalid_format' && issue.message === 'no direction controls';
  const to = isTurned && typeof found === 'string' ? found.replace(bidi, '') : '';
  return /\S/.test(to) ? { mend: [{ path, from: found, to }] } : {};
}

const at = (value: unknown, path: PropertyKey[]): unknown => path.reduce<unknown>(fieldOf, value);

/** The id of the list item that a path leads into. */
export function itemAt(value: unknown, path: PropertyKey[]): string | null {
  const id = fieldOf(at(value, path.slice(0, 2)), 'id');
  return path.length >= 2 && typeof id === 'string' ? short(id) : null;
}

/** A stranger's word, short enough to be shown. */
const short = (text: unknown) => String(text).slice(0, 40);

function sayingOf(issue: Issue, path: PropertyKey[], found: unknown): Saying {
  const field = short(path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys')
    return {
      en: `“${field}” is not a field a pack knows. It has to go, or it is misspelt.`,
      fr: `« ${field} » n’est pas un champ connu d’un pack : à retirer, ou à orthographier autrement.`,
    };
  if (issue.code === 'too_big') return tooBig(issue, found);
  if (issue.code === 'too_small') return { en: 'This text is empty.', fr: 'Ce texte est vide.' };
  if (issue.code === 'invalid_format') return badlyWritten(issue.message, field, path[0]);
  if (issue.code === 'invalid_value') return notOneOf(issue.values);
  if (found === undefined) return missing(field);
  return {
    en: `“${field}” does not have the form it should have here.`,
    fr: `« ${field} » n’a pas la forme attendue ici.`,
  };
}

function tooBig({ maximum }: { maximum: number | bigint }, found: unknown): Saying {
  if (Array.isArray(found))
    return {
      en: `This list has ${found.length} items; ${maximum} is the most.`,
      fr: `Cette liste compte ${found.length} éléments ; ${maximum} est le maximum.`,
    };
  const length = typeof found === 'string' ? charactersIn(found) : 0;
  return {
    en: `This text has ${length} characters; ${maximum} is the most, so that it can be read at a glance.`,
    fr: `Ce texte compte ${length} caractères ; ${maximum} est le maximum, pour se lire d’un coup d’œil.`,
  };
}

function badlyWritten(message: string, field: string, list: PropertyKey | undefined): Saying {
  if (message === 'only spaces') return { en: 'This text is empty.', fr: 'Ce texte est vide.' };
  if (message === 'no direction controls')
    return {
      en: 'An invisible character in this text changes the reading direction. Type the text again.',
      fr: 'Un caractère invisible de ce texte change le sens de lecture. Le texte est à retaper.',
    };
  if (field === 'version')
    return { en: 'A version is written like 1.0.0.', fr: 'Une version s’écrit comme 1.0.0.' };
  if (field === 'from' || field === 'until')
    return { en: 'A day is written like 2027-03-21.', fr: 'Un jour s’écrit comme 2027-03-21.' };
  if (field === 'replaces' || list === 'retires')
    return {
      en: 'What stands in another pack is written with its pack: core:O1.',
      fr: 'Ce qui est dans un autre pack s’écrit avec son pack : core:O1.',
    };
  return {
    en: 'An id begins with a letter and holds up to 40 letters, digits and hyphens.',
    fr: 'Un identifiant commence par une lettre et tient en 40 lettres, chiffres et tirets, sans accent.',
  };
}

const notOneOf = (values: readonly unknown[]): Saying => ({
  en: `One of these is expected here: ${values.join(', ')}.`,
  fr: `L’une de ces valeurs est attendue ici : ${values.join(', ')}.`,
});

const languages: Record<string, Saying> = {
  en: { en: 'The English text is missing.', fr: 'Le texte anglais manque.' },
  fr: { en: 'The French text is missing.', fr: 'Le texte français manque.' },
  vous: { en: 'The French text with “vous” is missing.', fr: 'Le texte avec « vous » manque.' },
  tu: { en: 'The French text with “tu” is missing.', fr: 'Le texte avec « tu » manque.' },
};
const missing = (field: string): Saying =>
  (Object.hasOwn(languages, field) ? languages[field] : undefined) ?? {
    en: `“${field}” is missing.`,
    fr: `« ${field} » manque.`,
  };
