import type { Author, Kind } from '@/lib/interactions/schema';
import type { Coverage } from '@/lib/sites/coverage';
import type { HostOnly } from './known-by-host';
import type { Counts } from './page';

/** All that one language says on the page of the known tools. */
export interface CoverageWords {
  columns: string[];
  kinds: Record<Kind, string>;
  authors: Record<Author, string>;
  sureness: Record<NonNullable<Coverage['address']>, string>;
  reads: Record<Exclude<Coverage['reads'], 'messages'>, string>;
  proved: Record<Coverage['proved'], string>;
  selfHosted: string;
  orSelfHosted: string;
  unknown: string;
  /** Between two things said in one cell. */
  pause: string;
  before: (counts: Counts) => string;
  after: (others: HostOnly[]) => string;
}
