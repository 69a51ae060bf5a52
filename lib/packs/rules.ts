import { catalogue } from '../catalogue';
import type { Rule } from './rule';

/** Every file in `rules/`; its name is the rule's. */
export const rules: (Rule & { id: string })[] = catalogue(
  import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' }),
);
