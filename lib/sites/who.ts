import type { Author } from '../interactions/schema';
import { plain } from '../text';
import { findAll, readPlace, take } from './look';
import type { AuthorRule } from './schema';

/** Who speaks in a message; null when no rule fits, and then the message is not read. */
export function whoSpeaks(
  message: Element,
  name: string | null,
  rules: AuthorRule[],
  page: Document,
): Author | null {
  const fits = (rule: AuthorRule) =>
    (!rule.when || message.matches(rule.when)) &&
    (!rule.saying || readPlace(message, rule.saying) !== null) &&
    (!rule.namedIn || isNamedIn(page, rule.namedIn, rule.by ? readPlace(message, rule.by) : name));
  return rules.find(fits)?.is ?? null;
}

/** The author is one of the people named there: by name, or by address. */
function isNamedIn(page: Document, place: string, name: string | null): boolean {
  if (name === null) return false;
  const asked = namesIn(name);
  return findAll(page, place)
    .map((element) => take(element, place))
    .some((listed) => listed !== null && namesIn(listed).some((one) => asked.includes(one)));
}

const address = /[^\s<>(),;:"]+@[^\s<>(),;:"]+/g;

/** `Alice Martin <alice@example.com>` is known by both; so is `alice@example.com (Alice Martin)`. */
export function namesIn(label: string): string[] {
  const addresses = label.match(address) ?? [];
  const rest = label.replace(address, ' ').replace(/[<>()"[\],;]/g, ' ');
  return [...addresses, rest].map(plain).filter((one) => one !== '');
}
