import { z } from 'zod';
import { budget, defaultBudget } from '../nudges/schema';

export const languages = ['fr', 'en'] as const;
const registers = ['vous', 'tu'] as const;

/** What the agent has chosen. An unreadable stored value falls back to these defaults, one by one. */
export const settings = z.strictObject({
  /** Of the interface; null follows the browser. */
  language: z.enum(languages).nullable().catch(null),
  register: z.enum(registers).catch('vous'),
  colours: z.enum(['auto', 'light', 'dark']).catch('auto'),
  budget: budget.catch(defaultBudget),
  /** Silence: until an instant (ms), `shift`, or `ever`; null when not silenced. */
  silence: z
    .union([
      z.strictObject({ until: z.number() }),
      z.strictObject({ shift: z.number().int() }),
      z.literal('ever'),
    ])
    .nullable()
    .catch(null),
  /** Reminders put away for good. */
  retired: z.array(z.string().max(90)).max(500).catch([]),
  /** "No, not that": how often, per cue; raises what it takes for that cue to show here. */
  notThatCue: z.record(z.string(), z.number().int().nonnegative()).catch({}),
  /** Customers are colleagues (an internal desk): cues are off, and the panel says why. */
  internalDesk: z.boolean().catch(false),
  welcomed: z.boolean().catch(false),
});
export type Settings = z.infer<typeof settings>;
export const defaultSettings: Settings = settings.parse({
  language: null,
  register: 'vous',
  colours: 'auto',
  budget: defaultBudget,
  silence: null,
  retired: [],
  notThatCue: {},
  internalDesk: false,
  welcomed: false,
});

/** One working day: counts only. It begins when the panel is opened after a long rest. */
export const shift = z.strictObject({
  number: z.number().int().nonnegative(),
  startedAt: z.number(),
  /** If-then plan of the shift, the agent's own words; '' when skipped, null when not asked yet. */
  intention: z.string().max(300).nullable(),
  /** Interactions opened, all shifts together: rotation counts them. */
  conversations: z.number().int().nonnegative(),
});
export type Shift = z.infer<typeof shift>;
