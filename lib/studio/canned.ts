import type { Need } from '../packs/schema';

/** A canned reply, and what each of its formulas lacks (or that it is protected), as a trainer would say. */
export interface Canned {
  holds: (Need | 'protected')[];
  says: string;
}

/**
 * As a file of canned replies writes them: on each line what its formulas need, in any order (`date owner`;
 * `none`), a colon, the reply. `\n` is a new line in the reply.
 */
export function cannedIn({ raw }: TemplateStringsArray): Canned[] {
  return raw
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [label = '', ...rest] = line.trim().split(': ');
      const holds = label === 'none' ? [] : (label.split(' ') as Canned['holds']);
      return { holds, says: rest.join(': ').replaceAll('\\n', '\n') };
    });
}
