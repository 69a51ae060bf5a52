import type { z } from 'zod';
import { fieldOf } from './field';
import type { Problem, Saying } from './problem';
import { pack } from './schema';

type Issue = z.core.$ZodIssue;

/** What the schema refuses, in a trainer's words. */
export function shapeProblems(value: unknown): Problem[] {
  const { error } = pack.safeParse(value);
  return (error?.issues ?? []).flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    return paths.map((path) => ({
      path,
      item: itemAt(value, path),
      kind: 'error' as const,
      says: sayingOf(issue, path, at(value, path)),
    }));
  });
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
      fr: `« ${field} » n’est pas un champ connu d’un pack : à retirer, ou à orthographier autrement.`,
    };
  if (issue.code === 'too_big') return tooBig(issue, found);
  if (issue.code === 'too_small') return { en: 'This text is empty.', fr: 'Ce texte est vide.' };
  if (issue.code === 'invalid_format') return badlyWritten(issue.message, field);
  if (issue.code === 'invalid_value') return notOneOf(issue.values);
  if (found === undefined) return missing(field);
  return {
    en: `“${field}” does not have the form it should have here.`,
    fr: `« ${field} » n’a pas la forme attendue ici.`,
  };
}

function tooBig({ maximum }: { maximum: number | bigint }, found: unknown): Saying {
  if (Array.isArray(found))
    return {
      en: `This list has ${found.length} items; ${maximum} is the most.`,
      fr: `Cette liste compte ${found.length} éléments ; ${maximum} est le maximum.`,
    };
  const length = typeof found === 'string' ? found.trim().length : 0;
  return {
    en: `This text has ${length} characters; ${maximum} is the most, so that it can be read at a glance.`,
    fr: `Ce texte compte ${length} caractères ; ${maximum} est le maximum, pour se lire d’un coup d’œil.`,
  };
}

function badlyWritten(message: string, field: string): Saying {
  if (message === 'only spaces') return { en: 'This text is empty.', fr: 'Ce texte est vide.' };
  if (message === 'no direction controls')
    return {
      en: 'An invisible character in this text changes the reading direction. Type the text again.',
      fr: 'Un caractère invisible de ce texte change le sens de lecture. Le texte est à retaper.',
    };
  if (field === 'version')
    return { en: 'A version is written like 1.0.0.', fr: 'Une version s’écrit comme 1.0.0.' };
  return {
    en: 'An id begins with a letter and holds up to 40 letters, digits and hyphens.',
    fr: 'Un identifiant commence par une lettre et tient en 40 lettres, chiffres et tirets, sans accent.',
  };
}

const notOneOf = (values: readonly unknown[]): Saying => ({
  en: `One of these is expected here: ${values.join(', ')}.`,
  fr: `L’une de ces valeurs est attendue ici : ${values.join(', ')}.`,
});

const languages: Record<string, Saying> = {
  en: { en: 'The English text is missing.', fr: 'Le texte anglais manque.' },
  fr: { en: 'The French text is missing.', fr: 'Le texte français manque.' },
  vous: { en: 'The French text with “vous” is missing.', fr: 'Le texte avec « vous » manque.' },
  tu: { en: 'The French text with “tu” is missing.', fr: 'Le texte avec « tu » manque.' },
};
const missing = (field: string): Saying =>
  (Object.hasOwn(languages, field) ? languages[field] : undefined) ?? {
    en: `“${field}” is missing.`,
    fr: `« ${field} » manque.`,
  };
