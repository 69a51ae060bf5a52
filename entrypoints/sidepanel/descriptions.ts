import { policySites } from '@/lib/policy/sites';
import { onPolicyChange, readPolicy } from '@/lib/policy/store';
import { knownSites } from '@/lib/sites/catalogue';
import { type DescribedSite, describedSites } from '@/lib/sites/known';
import { isSelector } from '@/lib/sites/look';
import type { KeptSites } from '@/lib/sites/own-schema';
import { onSitesChange, readSites } from '@/lib/sites/store';

export interface Descriptions {
  sites: DescribedSite[];
  kept: KeptSites;
}

/** What pages look like, by everybody who says so; `onChange` when the agent or the organisation says otherwise. */
export function descriptions(onChange: () => void, signal: AbortSignal): () => Promise<Descriptions> {
  const look = async (): Promise<Descriptions> => {
    const [kept, policy] = await Promise.all([readSites(), readPolicy()]);
    return { kept, sites: describedSites(knownSites, policySites(policy, isSelector).taken, kept) };
  };
  let now: Promise<Descriptions> | null = null;
  const said = ({ own, endedWords }: KeptSites) => JSON.stringify([own, endedWords]);

  onSitesChange((kept) => {
    const before = now;
    void before?.then((old) => {
      // How reading goes is written down here as well, and changes nothing in how pages are read.
      if (signal.aborted || said(old.kept) === said(kept)) return;
      now = null;
      onChange();
    });
  }, signal);
  onPolicyChange(() => {
    if (signal.aborted) return;
    now = null;
    onChange();
  });
  return () => {
    now ??= look();
    return now;
  };
}
