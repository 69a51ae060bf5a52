import type { AuthorRule } from '../schema';
import type { Level } from './levels';
import { saidIn } from './noise';
import { extrasOf, type Sides } from './sides';
import { foundAt } from './within';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * The last resort, when nothing in a message but its name tells who wrote it: those named like the agents pointed
 * at are the agents, everybody else is the customer. A colleague who was not pointed at would be taken for one.
 */
export function sidesByName(level: Level, name: string | null, bodies: Element[]): Sides | null {
  const extras = extrasOf(level, bodies);
  if (!name || !extras) return null;
  const { items, examples } = level;
  const nameIn = (item: Element) => {
    const [found] = foundAt(item, name);
    return found ? saidIn(found, 100) : '';
  };
  const agents = new Set(examples.agent.map(nameIn));
  const customers = new Set(examples.customer.map(nameIn));
  if (agents.has('') || customers.has('') || [...agents].some((one) => customers.has(one) || one.length > 60))
    return null;
  const named = items.filter((item) => nameIn(item) !== '' && !extras.of.has(item));
  const pattern = [...agents].map(escaped).join('|');
  const rules: AuthorRule[] = [
    ...extras.rules,
    { is: 'agent', saying: `${name} /^(?:${pattern})$/` },
    { is: 'customer', saying: name },
  ];
  const of = new Map(extras.of);
  for (const item of named) of.set(item, agents.has(nameIn(item)) ? 'agent' : 'customer');
  return { rules, of, score: 0.2 };
}
