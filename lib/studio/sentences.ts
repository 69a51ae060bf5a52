/** A sentence of a reply, and its place among the others. */
export interface Sentence {
  text: string;
  place: 'only' | 'first' | 'between' | 'last';
}

/** A capital behind the mark, so that "etc. " and "n° 4. " end nothing; titles are followed by one too. */
const end =
  /(?<=[.!?…][»”")\]]?)(?<!(?:^|[\s(])(?:M|MM|Mme|Mlle|Mr|Mrs|Ms|Dr|St|Ste|No|N|cf|ex|[A-Z])\.)\s+(?=[«“"'([¿¡•]?\s?[\p{Lu}[])/u;
/** Not a formula of anybody's: it holds the name, or should. */
const greeting =
  /^(?:bonjour|bonsoir|salut|madame|monsieur|mesdames|messieurs|ch[eè]re?s?|hello|hi|hey|dear|good (?:morning|afternoon|evening)|greetings)(?![\p{L}\p{N}])(?<rest>(?:[^,!.?:;\n]|(?<=\b(?:M|Mme|Mlle|Mr|Mrs|Ms|Dr))\.){0,50})(?:[,!.:;]|$)\s*/iu;
const farewell =
  /^(?:(?:bien |tr[eè]s )?cordialement|(?:bien )?[àa] vous|sinc[eè]rement|amicalement|(?:kind |best |warm |kindest |warmest )?regards|best(?: wishes)?|(?:yours )?(?:sincerely|truly|faithfully)|cheers|thanks|thank you|many thanks|merci|merci (?:beaucoup|d'avance|d’avance))\s*[,.!]?$/i;

/** The sentences of a reply in order, without greetings and farewells that say no more than that. */
export function sentencesOf(reply: string): Sentence[] {
  const texts = reply
    .split('\n')
    .flatMap((line) => line.replace(/^[•*–—-]\s+/, '').split(end))
    .map(withoutGreeting)
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text) && !farewell.test(text));
  return texts.map((text, at) => ({ text, place: placeOf(at, texts.length) }));
}

function placeOf(at: number, count: number): Sentence['place'] {
  if (count === 1) return 'only';
  return at === 0 ? 'first' : at === count - 1 ? 'last' : 'between';
}

/** "Madame, Monsieur, nous avons…": twice is enough for every way to greet. */
const withoutGreeting = (text: string): string => cutOnce(cutOnce(text.trim()));

function cutOnce(text: string): string {
  const found = greeting.exec(text);
  const rest = found?.groups?.rest ?? '';
  // "Bonjour et bienvenue chez…": that is where the formula is.
  const isLong = /[\p{L}\p{N}]+(?:[^\p{L}\p{N}[\]]+[\p{L}\p{N}]+){3}/u.test(rest.replace(/\[[^\]]*\]/g, 'x'));
  return found && !isLong && !/\b(?:et|and) (?:bienvenue|welcome|merci|thank)/i.test(rest)
    ? text.slice(found[0].length)
    : text;
}
