import { toldOf } from '@/lib/summaries/portion';
import type { Release } from '@/lib/summaries/schema';

export const sections = [
  'week',
  'obstacles',
  'causes',
  'origins',
  'moments',
  'reminders',
  'diagnostic',
] as const;
export type Section = (typeof sections)[number];

const sectionOf: Record<string, Section> = {
  glad: 'week',
  hard: 'week',
  intention: 'week',
  obstacle: 'obstacles',
  cause: 'causes',
  theme: 'origins',
  moment: 'moments',
  useful: 'reminders',
  diagnostic: 'diagnostic',
};

const sectionFor = (field: string): Section | undefined => sectionOf[field.split('.')[0] ?? ''];

/** The fields of a release that tell something, section by section; a section that tells nothing is not there. */
export function toldSections({ fields }: Pick<Release, 'fields'>): { section: Section; fields: string[] }[] {
  const told = Object.keys(fields).filter((field) => toldOf(fields[field]));
  return sections
    .map((section) => ({ section, fields: told.filter((field) => sectionFor(field) === section) }))
    .filter(({ fields }) => fields.length > 0);
}

/** What tells nothing, and of which kind it is. */
export const untold = ({ fields }: Pick<Release, 'fields'>, is: 'hidden' | 'close'): string[] =>
  Object.keys(fields).filter((field) => fields[field]?.is === is);
