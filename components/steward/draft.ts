import { changedTeam } from '@/lib/team/invitation';
import type { Team } from '@/lib/team/schema';
import type { TeamDraft } from './view';

/** What a team begins with: five people, words if eight give some, blurred, ten working days. */
export const freshDraft = (language: Team['language'], zone: string): TeamDraft => ({
  name: '',
  language,
  zone,
  above: ['', ''],
  stewardName: '',
  stewardIs: 'peer',
  leadKey: '',
  terms: { k: 5, words: true, noise: 1 },
  answerWithin: 10,
});

export const draftOf = (team: Team): TeamDraft => ({
  name: team.name,
  language: team.language,
  zone: team.zone,
  above: [team.above[0] ?? '', team.above[1] ?? ''],
  stewardName: team.steward.name,
  stewardIs: team.steward.is,
  leadKey: team.keys.lead ?? '',
  terms: team.terms,
  answerWithin: team.answerWithin,
});

/** A key stands alone in a line, whatever words were copied with it. Null for none in it. */
export const keyIn = (pasted: string): string | null =>
  pasted.match(/(?<![\w-])[\w-]{43}(?![\w-])/)?.[0] ?? null;

export type DraftProblem = 'name' | 'stewardName' | 'leadKey';
export function problemsIn({ name, stewardName, leadKey }: TeamDraft): DraftProblem[] {
  return [
    ...(name.trim() === '' ? ['name' as const] : []),
    ...(stewardName.trim() === '' ? ['stewardName' as const] : []),
    ...(leadKey.trim() !== '' && keyIn(leadKey) === null ? ['leadKey' as const] : []),
  ];
}

/** What was decided, as a team says it. */
export const decidedIn = (draft: TeamDraft) => ({
  name: draft.name.trim(),
  language: draft.language,
  zone: draft.zone,
  above: [...new Set(draft.above.map((name) => name.trim()).filter((name) => name !== ''))],
  steward: { name: draft.stewardName.trim(), is: draft.stewardIs },
  terms: draft.terms,
  answerWithin: draft.answerWithin,
  leadKey: keyIn(draft.leadKey),
});

/** The next version of a team: what was decided, under the same keys but for the lead's. */
export function nextVersion(team: Team, draft: TeamDraft, since: string): Team {
  const { leadKey, zone: _, ...decided } = decidedIn(draft);
  // Two names are asked for; what stands above those stays.
  const above = draft.above.join() === draftOf(team).above.join() ? team.above : decided.above;
  return changedTeam(team, { ...decided, above, keys: { ...team.keys, lead: leadKey }, since });
}

/** Whether the draft says anything else than the team does. */
export const isChanged = (team: Team, draft: TeamDraft): boolean =>
  JSON.stringify(decidedIn(draft)) !== JSON.stringify(decidedIn(draftOf(team)));
