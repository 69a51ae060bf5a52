/** A place in a page, taken apart. */
export interface ParsedPlace {
  /** Selectors of the frames to go through, outermost first. */
  frames: string[];
  selector: string;
  /** `text`, `value`, or the name of an attribute. */
  take: string;
  pattern: RegExp | null;
}

const withPattern = /^(.*?)\s+\/(.+)\/([a-z]*)$/s;
const withTake = /^(.*?)@([a-zA-Z_][\w-]*)$/s;

/** Reads `frame >>> selector@take /pattern/flags`; throws when the pattern is not a regular expression. */
export function parsePlace(place: string): ParsedPlace {
  const [, beforePattern = place, source, flags] = withPattern.exec(place) ?? [];
  const [, beforeTake = beforePattern, take = 'text'] = withTake.exec(beforePattern) ?? [];
  const steps = beforeTake.split('>>>').map((step) => step.trim());
  const selector = steps.pop() ?? '';
  if (selector === '' || steps.includes('')) throw new Error(`no selector in place: ${place}`);
  return { frames: steps, selector, take, pattern: source ? new RegExp(source, flags) : null };
}

/** A place or selector of one interaction: `{id}` becomes the id, which came with an address and is not trusted. */
export const withId = (selector: string, id: string) => selector.replaceAll('{id}', CSS.escape(id));
