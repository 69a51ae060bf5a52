import { sign } from '../signed';
import { admit } from '../summaries/admit';
import { contributionOf } from '../summaries/contribute';
import { gather } from '../summaries/gather';
import { latePart } from '../summaries/late';
import { masked } from '../summaries/mask';
import { merge, stateOf } from '../summaries/merge';
import { releaseOf } from '../summaries/release';
import { rollUp } from '../summaries/roll-up';
import { contribution, release, terms } from '../summaries/schema';
import { sealShare } from '../summaries/sealed-share';
import { receiptOf, shareId } from '../summaries/share-id';
import { tally } from '../summaries/tally';
import { countersign, readInvitation } from './invitation';
import { arriving, inForce, joined } from './join';
import { team } from './schema';
import { openRelease, signRelease } from './signed-release';
import { signTeamFile } from './signed-team-file';

/** What runs in the product, under the names the demonstration calls it by: nothing here was made for showing. */
export const realCode = {
  contributionOf,
  masked,
  shareId,
  receiptOf,
  stateOf,
  merge,
  tally,
  releaseOf,
  rollUp,
  latePart,
  admit,
  sealShare,
  gather,
  sign,
  signRelease,
  openRelease,
  signTeamFile,
  readInvitation,
  countersign,
  joined,
  arriving,
  inForce,
  /** Does the product take this for one of its own? */
  accepts: {
    terms: (value: unknown) => terms.safeParse(value).success,
    contribution: (value: unknown) => contribution.safeParse(value).success,
    release: (value: unknown) => release.safeParse(value).success,
    team: (value: unknown) => team.safeParse(value).success,
  },
};
/** The same, or broken on purpose. */
export type Code = typeof realCode;
