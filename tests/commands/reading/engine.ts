import { ownWords } from '../../../lib/cues/own-words';
import type { Blindness } from '../../../lib/interactions/schema';
import { knownSites } from '../../../lib/sites/catalogue';
import { asTold } from '../../../lib/sites/examples';
import { guessPage } from '../../../lib/sites/generic/guess';
import { readGuess } from '../../../lib/sites/generic/proving';
import { type PageRead, readPage } from '../../../lib/sites/read';
import type { SiteExample } from '../../../lib/sites/schema';

// What is put into a page to read it: the extension's own profiles and reading, bundled as one script.

/** The page as `npm run read` tells it: by a profile, else by a guess, which the extension asks about first. */
export function read(): string {
  const seen = readPage(location.href, document, knownSites);
  if (!('blind' in seen)) return JSON.stringify({ site: seen.reading.site, ...readingOf(seen) });
  const { blind } = seen;
  const guess = blind.reason === 'no-profile' ? guessPage(location.href, document) : null;
  const guessed = guess && readGuess(location.href, document, guess.view);
  if (guessed && !('blind' in guessed)) {
    const confidence = Math.round(guess.confidence * 100) / 100;
    return JSON.stringify({ site: 'guess', confidence, asksFirst: true, ...readingOf(guessed) });
  }
  const tellsNumber = blind.reason === 'address-only' || blind.reason === 'roles-unknown';
  return JSON.stringify({ site: null, reason: why(blind), ...(tellsNumber && blind.about) });
}

function readingOf({ reading, draft }: Exclude<PageRead, { blind: Blindness }>) {
  const { kind, id, ended, turns } = reading;
  return {
    kind,
    id,
    ended,
    composer: composerIn(draft),
    turns: turns.map(({ author, name, text, at }) => ({ author, name, text: said(author, text), at })),
  };
}

/** The page as its example tells it. */
export const told = (example: SiteExample): string =>
  JSON.stringify(asTold(readPage(location.href, document, knownSites), example));

/** A saved page stands still: words in the editor that are no quote and no signature are being written. */
function composerIn(draft: string | null): 'absent' | 'idle' | 'busy' {
  if (draft === null) return 'absent';
  return ownWords(draft).trim() === '' ? 'idle' : 'busy';
}

const said = (author: string, text: string) => (author === 'system' ? text : ownWords(text).trim());

function why({ site, reason, about }: Blindness): string {
  const name = knownSites.find(({ id }) => id === site)?.name ?? 'The tool';
  const numbered = about ? `${about.kind} ${about.id}` : 'this interaction';
  return {
    'no-profile':
      'No site profile knows this page, and nothing in it is surely a conversation with one customer.',
    'no-interaction': `${name} is known, but no ticket, chat or call is open at this address.`,
    'address-only': `${name} is known by its address alone: this is ${numbered}, and what is written in it cannot be read.`,
    'no-messages': `${name} is known, but none of the messages of this interaction can be seen in the page.`,
    'roles-unknown': `${name} is known, but this page does not say who wrote the messages of ${numbered}.`,
    'id-contradicts': `${name} is known, but the page shows another interaction than its address names.`,
    'profile-faulty': `The profile of ${name} asks for something the browser does not understand.`,
  }[reason];
}
