import type { Locale } from '../locales/say';
import { type KeyPair, makeSigningKey } from '../signed';
import type { Random } from '../summaries/noise';
import { type Release, type Share, share, type Terms } from '../summaries/schema';
import { shareFileName } from '../summaries/sealed-share';
import { lastWeek } from '../summaries/week';
import type { Code } from './code';
import { invented } from './invented';
import { bait } from './invented-notes';
import { makeTeam } from './invitation';
import type { Team } from './schema';
import { makeTeamKeys } from './team-keys';

/** The time zone of people who do not exist. */
export const inventedZone = 'Europe/Paris';

/** Everything an attempt may use. It lives in memory, and goes with the page. */
export interface World {
  /** What the product does with shares and files; a test hands broken ones in. */
  code: Code;
  /** How many share this week, as the reader chose. */
  howMany: number;
  /** The word the reader looks for. */
  word: string;
  locale: Locale;
  /** The last week that is over, and the calendar day today. */
  week: string;
  today: string;
  random: Random;
  team: Team;
  /** Of the two roles, and what shares are sealed to. */
  keys: { steward: KeyPair; lead: KeyPair; seal: KeyPair };
  /** A summary as the table the lead's page saves. */
  asTable: (release: Release) => string;
}

/** A team that exists nowhere, with real keys, made anew each time the page opens. */
export async function openWorld(
  code: Code,
  { now, ...given }: Pick<World, 'locale' | 'random' | 'asTable'> & { now: number },
): Promise<World> {
  const { locale, random } = given;
  const today = new Date(now).toISOString().slice(0, 10);
  const [made, lead] = await Promise.all([makeTeamKeys(), makeSigningKey()]);
  const keys = { seal: made.seal, steward: made.sign, lead };
  const team = makeTeam(
    {
      name: locale === 'fr' ? 'Équipe inventée' : 'Invented team',
      language: locale,
      zone: inventedZone,
      above: [],
      steward: { name: locale === 'fr' ? 'Le CSE' : 'The works council', is: 'council' },
      leadKey: lead.publicKey,
      terms: { k: 5, words: true, noise: 1 },
      answerWithin: 10,
      since: today,
    },
    made,
    random,
  );
  const week = lastWeek(now, inventedZone);
  return { ...given, code, howMany: 6, word: bait[0] ?? '', week, today, team, keys };
}

export const upTo = (many: number): number[] => Array.from({ length: many }, (_, person) => person);

/** What these invented people let go (`isBlank`: had they written nothing beside their ticks), made by the very code that makes it in an agent's browser. */
export function sharesOf(
  { code, locale, ...world }: World,
  people: readonly number[],
  { team = world.team.id, week = world.week, isBlank = false } = {},
): Promise<Share[]> {
  return Promise.all(
    people.map(async (person) => {
      const { notes, asked, ticked, secret } = invented(person, week, inventedZone, locale);
      const kept = isBlank ? notes.map((one) => ({ ...one, note: '' })) : notes;
      const made = code.contributionOf({ team, week, zone: inventedZone }, kept, asked);
      const contribution = { ...made, words: isBlank ? [] : [code.masked(ticked)] };
      return share.parse({ is: 'given', id: await code.shareId(secret, team, week), contribution });
    }),
  );
}

/** The answer to these shares: merged, counted, released, as on a steward's desk. */
export function ask(
  { code, random, team, week }: World,
  shares: readonly Share[],
  terms: Terms = team.terms,
): Promise<Release | null> {
  const counted = code.tally(code.stateOf(shares), terms, random);
  return code.releaseOf(counted, { of: { team: team.id }, week, part: 1, terms }, random);
}

/** What a steward's browser remembers of a release: who was counted, as receipts nobody can read back. */
export const countedOf = async ({ code }: World, shares: readonly Share[]): Promise<Set<string>> =>
  new Set(await Promise.all(shares.map(({ id }) => code.receiptOf(id))));

/** Shares as a steward is handed them: sealed, under names that tell nothing. */
export const filesOf = (
  { code, random, team }: World,
  shares: readonly Share[],
): Promise<{ name: string; text: string }[]> =>
  Promise.all(
    shares.map(async (one) => ({
      name: shareFileName(random),
      text: await code.sealShare(one, team.keys.seal, team.id),
    })),
  );

/** What a steward's desk makes of these files: week by week, the answer it has for it, or none. */
export async function atDesk(
  { code, team, keys, random }: World,
  files: readonly { name: string; text: string }[],
): Promise<{ week: string; answer: Release | null }[]> {
  const { weeks } = await code.gather(files, [{ team, privateKey: keys.seal.privateKey }]);
  return Promise.all(
    weeks.map(async ({ week, state }) => ({
      week,
      answer: await code.releaseOf(
        code.tally(state, team.terms, random),
        { of: { team: team.id }, week, part: 1, terms: team.terms },
        random,
      ),
    })),
  );
}
