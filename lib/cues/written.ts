import { type CueExample, type CueId, cueIds, type Signal } from './schema';

/** Signals as a language's file writes them: many to a line, a comma between two. */
export function signals({ raw }: TemplateStringsArray): Signal[] {
  return raw
    .join('')
    .split(/[,\n]/)
    .map((signal) => signal.trim())
    .filter(Boolean);
}

/** Every way to say something: one of each list, one after the other; `-` stands for no word at all. */
export const everyWay = (...parts: Signal[][]): Signal[] =>
  parts.reduce((said, next) =>
    said.flatMap((start) => next.map((end) => (end === '-' ? start : `${start} ${end}`))),
  );

/**
 * Examples as a language's file writes them: on each line what must be heard (`worry`, `anger+leaving`;
 * `none`; `plain` = none, and transactional; `personal` = none, and not transactional), a colon, messages
 * with ` | ` between two. `\n` is a new line in the message.
 */
export function examplesIn({ raw }: TemplateStringsArray): CueExample[] {
  return raw
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [label = '', ...rest] = line.split(': ');
      return rest.join(': ').split(' | ').map(messageOf).map(labelled(label.trim()));
    });
}

const messageOf = (written: string) => written.trim().replaceAll('\\n', '\n');

const labelled = (label: string) => (says: string) => {
  if (label === 'none') return { says, cues: [] };
  if (label === 'plain' || label === 'personal') return { says, cues: [], transactional: label === 'plain' };
  return { says, cues: label.split('+').map(cueNamed) };
};

function cueNamed(name: string): CueId {
  const id = cueIds.find((known) => known === name);
  if (!id) throw new Error(`no such cue: ${name}`);
  return id;
}
