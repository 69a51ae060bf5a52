import type { Moment } from '@/lib/interactions/schema';
import type { Say } from '@/lib/locales/say';
import type { Cause } from '@/lib/reflections/schema';
import { bucketsOf, type sharedOrigins } from '@/lib/summaries/vocabulary';
import type { SharingView } from './view';

/** Fields that stand together, in the order a week is told. */
export const groups = ['week', 'cause', 'theme', 'moment', 'obstacle', 'useful'] as const;
export type Group = (typeof groups)[number];

/** Where a field stands; null for those that are answers, and are shown as such. */
export function groupOf(field: string): Group | null {
  const [first] = field.split('.');
  if (first === 'glad' || first === 'hard') return 'week';
  return groups.find((group) => group === first) ?? null;
}

type Named = Pick<SharingView, 'moments' | 'reminders'>;

/** What a field is about, in the reader's words; its group has been said before. */
export function fieldName(field: string, say: Say, { moments, reminders }: Named): string {
  const at = field.indexOf('.');
  const name = field.slice(at + 1);
  switch (field.slice(0, Math.max(at, 0))) {
    case 'cause':
      return say(`share.cause.${name as Cause}`);
    case 'theme':
      return say(`origin.${name as (typeof sharedOrigins)[number]}`);
    case 'moment':
      return moments.get(name as Moment) ?? name;
    case 'obstacle':
      return say(`share.obstacle.${name as 'means' | 'right-to-decide' | 'contradiction'}`);
    case 'useful':
      return reminders.has(name)
        ? say('share.useful.text', { text: reminders.get(name) ?? '' })
        : say('share.useful.unknown');
    default:
      return say(`share.field.${field as 'glad' | 'hard'}`);
  }
}

type Bucket =
  | 'none'
  | 'once-or-twice'
  | 'three-to-five'
  | 'three-or-more'
  | 'six-or-more'
  | 'yes'
  | 'no'
  | 'kept'
  | 'already'
  | 'retired';

/** How often, or what: the bucket in words. */
export const bucketName = (field: string, bucket: number, say: Say): string =>
  say(`share.bucket.${(bucketsOf(field)?.[bucket] ?? 'none') as Bucket}`);
