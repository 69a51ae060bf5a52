import { ownWords } from '../../../lib/cues/own-words';
import type { Blindness } from '../../../lib/interactions/schema';
import { knownSites } from '../../../lib/sites/catalogue';
import { asTold } from '../../../lib/sites/examples';
import { readPage } from '../../../lib/sites/read';
import type { SiteExample } from '../../../lib/sites/schema';

// What is put into a page to read it: the extension's own profiles and reading, bundled as one script.

/** The page as `npm run read` tells it. */
export function read(): string {
  const seen = readPage(location.href, document, knownSites);
  if ('blind' in seen) return JSON.stringify({ site: null, reason: why(seen.blind) });
  const { site, kind, id, ended, turns } = seen.reading;
  return JSON.stringify({
    site,
    kind,
    id,
    ended,
    composer: composerIn(seen.draft),
    turns: turns.map(({ author, name, text, at }) => ({ author, name, text: said(author, text), at })),
  });
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

function why({ site, reason }: Blindness): string {
  const name = knownSites.find(({ id }) => id === site)?.name ?? 'The tool';
  return {
    'no-profile': 'No site profile knows this page: neither its address nor anything in it.',
    'no-interaction': `${name} is known, but no ticket, chat or call is open at this address.`,
    'no-messages': `${name} is known, but none of the messages of this interaction can be seen in the page.`,
    'roles-unknown': `${name} is known, but this page does not say who wrote its messages.`,
    'id-contradicts': `${name} is known, but the page shows another interaction than its address names.`,
    'profile-faulty': `The profile of ${name} asks for something the browser does not understand.`,
  }[reason];
}
