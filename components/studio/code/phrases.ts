import type { Say } from '@/lib/locales/say';

/** What CodeMirror says by itself, in the reader's language. Its own words are its keys. */
export const phrasesOf = (say: Say): Record<string, string> => ({
  Find: say('studio.code.find'),
  Replace: say('studio.code.replace'),
  next: say('studio.code.next'),
  previous: say('studio.code.previous'),
  all: say('studio.code.all'),
  'match case': say('studio.search.case'),
  'by word': say('studio.search.word'),
  regexp: say('studio.code.regexp'),
  replace: say('studio.code.replace'),
  'replace all': say('studio.search.all'),
  close: say('studio.code.close'),
  'current match': say('studio.code.current'),
  'on line': say('studio.code.onLine'),
  'Go to line': say('studio.code.goToLine'),
  go: say('studio.code.go'),
  Completions: say('studio.code.completions'),
  Diagnostics: say('studio.place.check'),
  'No diagnostics': say('studio.check.nothing'),
});
