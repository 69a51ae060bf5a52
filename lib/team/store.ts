import Dexie, { type EntityTable, type Table } from 'dexie';
import {
  type Board,
  type BoardDraft,
  board,
  boardDraft,
  emptyBoard,
  type KnownTeam,
  knownTeam,
  type Mark,
  mark,
  noMark,
  type StewardDesk,
  stewardDesk,
  type TeamNews,
  teamNews,
} from './stored-schema';

/** The lead's key pair of this browser. The private half cannot be read out, only used. */
interface LeadKey {
  id: 'lead';
  publicKey: string;
  signing: CryptoKey;
}

/** Teams known here, as member, lead or steward; a database of its own, so that erasing it is one act. */
const teams = new Dexie('aparte-team') as Dexie & {
  teams: EntityTable<KnownTeam, 'id'>;
  desks: EntityTable<StewardDesk, 'id'>;
  boards: EntityTable<Board, 'id'>;
  news: EntityTable<TeamNews, 'id'>;
  marks: EntityTable<Mark, 'id'>;
  /** Team files a head of leads has loaded. */
  below: EntityTable<TeamNews, 'id'>;
  keys: EntityTable<LeadKey, 'id'>;
  /** What a lead has begun to write. */
  drafts: EntityTable<BoardDraft, 'id'>;
};
teams.version(1).stores({
  teams: 'id',
  desks: 'id',
  boards: 'id',
  news: 'id',
  marks: 'id',
  below: 'id',
  keys: 'id',
  drafts: 'id, team',
});

const sound = <Row>(rows: Row[], shape: { safeParse: (row: unknown) => { success: boolean } }) =>
  rows.filter((row) => shape.safeParse(row).success);

export const knownTeams = async () => sound(await teams.teams.toArray(), knownTeam);
export const teamKnown = (id: string) => teams.teams.get(id);
export const keepTeam = (one: KnownTeam) => teams.teams.put(knownTeam.parse(one));
/** Leaves a team: what it was told, and what the lead's side held, goes with it. */
export const forgetTeam = (id: string) =>
  teams.transaction('rw', ofOneTeam.concat(teams.drafts as Table), async () => {
    for (const table of ofOneTeam) await table.delete(id);
    await teams.drafts.where('team').equals(id).delete();
  });
const ofOneTeam: Table[] = [teams.teams, teams.desks, teams.boards, teams.news, teams.marks];

export const deskOf = (id: string) => teams.desks.get(id);
/** A team and its steward's keys, both or neither: one without the other would be keys to nothing. */
export const keepStewarded = (one: KnownTeam, desk: StewardDesk) =>
  teams.transaction('rw', teams.teams, teams.desks, async () => {
    await teams.teams.put(knownTeam.parse(one));
    await teams.desks.put(stewardDesk.parse(desk));
  });
export const stewardedTeams = async () => (await teams.desks.toArray()).map(({ id }) => id);

/** Rejects a board that cannot be read: taken for an empty one, it would be written over. */
export async function boardOf(id: string): Promise<Board> {
  const kept = await teams.boards.get(id);
  return kept ? board.parse(kept) : emptyBoard(id);
}
/** Changes a board and leaves the rest of it as it is, whichever windows write at once. */
export const changeBoard = (id: string, change: (now: Board) => Board): Promise<Board> =>
  teams.transaction('rw', teams.boards, async () => {
    const changed = board.parse(change(await boardOf(id)));
    await teams.boards.put(changed);
    return changed;
  });

export const draftsOf = async (team: string) =>
  sound(await teams.drafts.where('team').equals(team).toArray(), boardDraft);
/** Keeps what is being written; with nothing in it, it goes. */
export const keepBoardDraft = (draft: BoardDraft) =>
  Object.values(draft.values).some((text) => text !== '')
    ? teams.drafts.put(boardDraft.parse(draft))
    : teams.drafts.delete(draft.id);

export const newsOf = async (id: string) => teamNews.safeParse(await teams.news.get(id)).data ?? null;
/** `says` and `asked` are of the file: the panel tells of them without opening it. */
export const keepNews = (
  one: TeamNews,
  { says, asked }: { says: string | null; asked: string | null } = { says: null, asked: null },
) =>
  teams.transaction('rw', teams.news, teams.marks, async () => {
    await teams.news.put(teamNews.parse(one));
    await changeMark(one.id, () => ({ news: one.seen ? null : { says }, asked }));
  });
export const markNewsSeen = (id: string) =>
  teams.transaction('rw', teams.news, teams.marks, async () => {
    await teams.news.update(id, { seen: true });
    await changeMark(id, () => ({ news: null }));
  });

export const markOf = async (id: string) => mark.safeParse(await teams.marks.get(id)).data ?? noMark(id);
/** Changes what is marked of a team and leaves the rest of it as it is. */
export const changeMark = (id: string, change: (now: Mark) => Partial<Mark>) =>
  teams.transaction('rw', teams.marks, async () => {
    const now = await markOf(id);
    await teams.marks.put(mark.parse({ ...now, ...change(now) }));
  });

export const filesBelow = async () => sound(await teams.below.toArray(), teamNews);
export const keepBelow = (one: TeamNews) => teams.below.put(teamNews.parse(one));
export const forgetBelow = (id: string) => teams.below.delete(id);

/** The lead's key of this browser, made at first need. */
export async function leadKey(make: () => Promise<Omit<LeadKey, 'id'>>): Promise<LeadKey> {
  const known = await teams.keys.get('lead');
  if (known) return known;
  // Made before the transaction: nothing but the database may be awaited inside it.
  const made: LeadKey = { id: 'lead', ...(await make()) };
  return teams.transaction('rw', teams.keys, async () => {
    const meanwhile = await teams.keys.get('lead');
    if (!meanwhile) await teams.keys.add(made);
    return meanwhile ?? made;
  });
}

export const countTeams = () => teams.teams.count();
export const eraseTeams = () => teams.delete({ disableAutoOpen: false });
