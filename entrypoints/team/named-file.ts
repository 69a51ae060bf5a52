import { plain } from '@/lib/text';

/** A name as part of a file's name, wherever that file will travel. */
const slugOf = (name: string): string =>
  plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40) || 'aparte';

export const releaseFileName = (name: string, { week, part }: { week: string; part: number }) =>
  `${slugOf(name)}-${week}${part > 1 ? `-${part}` : ''}.aparte-release.json`;
export const invitationFileName = (name: string) => `${slugOf(name)}.aparte-team.json`;
/** What waits for the lead's signature. */
export const proposalFileName = (name: string, version: number) =>
  `${slugOf(name)}-${version}.aparte-team-proposal.json`;
export const keyCopyFileName = (name: string) => `${slugOf(name)}.aparte-steward.json`;
/** What the lead hands to the team. */
export const teamFileName = (name: string, serial: number) =>
  `${slugOf(name)}-${serial}.aparte-team-file.json`;
