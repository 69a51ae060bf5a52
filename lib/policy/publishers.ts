import type { Publisher } from '../packs/stored-schema';
import { plain } from '../text';
import type { Policy } from './schema';

/** A policy's publishers, by key. */
export const policyPublishers = ({ packs, publishers }: Policy): Map<string, string> =>
  new Map([
    ...packs.map(({ publisherKey, publisherName }) => [publisherKey, publisherName] as const),
    ...publishers.map(({ key, name }) => [key, name] as const),
  ]);

/**
 * Everybody whose packs are taken at once, by key. The agent's own choice comes first: a key keeps the name
 * the agent gave it, and a policy cannot give that name to another key.
 */
export function acceptedPublishers(agents: readonly Publisher[], policy: Policy): Map<string, string> {
  const accepted = new Map(agents.map(({ key, name }) => [key, name]));
  const taken = new Set(agents.map(({ name }) => plain(name)));
  for (const [key, name] of policyPublishers(policy))
    if (!accepted.has(key) && !taken.has(plain(name))) accepted.set(key, name);
  return accepted;
}
