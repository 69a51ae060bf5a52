import { z } from 'zod';
import { addressed, bilingual, itemId as id, replaces } from './words-schema';

/** What a reminder for a team lead is about: the mirror of what is asked of agents. */
export const leaderAbouts = [
  'mirror',
  'causes',
  'obstacles',
  'recognise',
  'model',
  'allocate',
  'contradiction',
  'listen',
  'bar',
  'loop',
  'skills',
  'initiative',
  'state-of-play',
] as const;
export const leaderItem = z.strictObject({ id, about: z.enum(leaderAbouts), text: addressed, replaces });
/** One statement on working together, answered: agree, not yet, no idea. */
export const statement = z.strictObject({ id, text: bilingual(140), replaces });
