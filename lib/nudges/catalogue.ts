import { catalogue } from '../catalogue';
import type { TriggerId } from '../packs/schema';
import type { Trigger } from './schema';

/** Every file in `triggers/`; its name is the id by which packs call it. */
export const triggers = catalogue(
  import.meta.glob<Trigger>('./triggers/*.ts', { eager: true, import: 'default' }),
);

const byId = new Map<string, Trigger>(triggers.map((trigger) => [trigger.id, trigger]));
export const triggerOf = (id: TriggerId): Trigger | undefined => byId.get(id);
