const build =
  /^(?:css|sc|jss|jsx|emotion|svelte|makeStyles|styled|chakra|mui|tss|st|e|c)-?[\w-]*\d|^(?:_|v-)|^jsx-/;
/** Words of style sheets: they say how, not what, and change with a taste. */
const utility =
  /[:[\]/]|^-?(?:[mp][xytrblse]?|w|h|bg|text|font|flex|grid|gap|rounded|border|shadow|items|justify|self|max|min|space|order|inset|top|left|right|z|leading|opacity|col|row|d)-|^(?:flex|grid|block|relative|absolute|hidden|truncate|row|col)$/;
/** Where something stands or what has just happened to it: other messages have it tomorrow. */
const fleeting =
  /(?:^|[-_])(?:active|selected|focus(?:ed)?|hover(?:ed)?|open(?:ed)?|first|last|new|newest|latest|unread|read|seen|even|odd|visible|loaded|grouped?|continued|consecutive|current|highlight(?:ed)?|pending|sending|animat\w*|enter(?:ing)?|expanded|collapsed|start-?of|end-?of)(?:$|[-_])/i;

/** Written by a person, and no hash of a build. */
export function isReadable(name: string): boolean {
  if (build.test(name) || name.length > 60) return false;
  const words = name.split(/[-_:]+|(?<=[a-z])(?=[A-Z])/).filter((word) => word !== '');
  if (words.some((word) => /\d/.test(word) && /[a-z]/i.test(word) && !/^[a-z]{2,}\d{1,2}$/i.test(word)))
    return false;
  const letters = words.filter((word) => /^[a-z]+$/i.test(word));
  const isWord = (word: string) =>
    word.length > 2 && /[aeiouy]/i.test(word) && !/[bcdfghjklmnpqrstvwxz]{5}/i.test(word);
  return letters.some(isWord) || /^(?:me|in|out|msg|bot|rtl|ltr)$/i.test(name);
}

export const isUtility = (name: string) => utility.test(name);
export const isFleeting = (name: string) => fleeting.test(name);

/** `Message_bubble__3xK9a`: the part before the hash, as a build of CSS modules leaves it; null for anything else. */
export function moduleName(name: string): string | null {
  const [, kept = '', hash = ''] =
    /^([A-Za-z][A-Za-z-]*_{1,2}(?:[A-Za-z-]+_{1,3})?)([A-Za-z0-9+-]{4,8})$/.exec(name) ?? [];
  const isHash = /\d/.test(hash) || /[a-z][A-Z]|[A-Z]{2}/.test(hash);
  return kept.length > 4 && isHash && isReadable(kept.replace(/_+$/, '')) ? kept : null;
}

/** Words that tell sides, or what a message is: of two things equally good, the one that says so. */
export const tells =
  /custom|client|visit|requester|end-?user|guest|contact|agent|staff|operator|admin|support|\bme\b|-me\b|\bown|self|mine|incoming|outgoing|inbound|outbound|[-_]in\b|[-_]out\b|sent|received|author|sender|from|direction|note|private|internal|system|message|msg|bubble|comment|turn|reply|post|entry|chat/i;
