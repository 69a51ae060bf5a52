/** A pack's deepest place is seven levels down; a parser should never have to climb into a stranger's thousand. */
const deepest = 16;

/** Does this JSON nest deeper than any pack needs? Looked at before it is parsed; any text will do. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (isQuoted) {
      if (letter === '\\') at++;
      else if (letter === '"') isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === '{' || letter === '[') {
      depth++;
      if (depth > deepest) return true;
    } else if (letter === '}' || letter === ']') depth--;
  }
  return false;
}
