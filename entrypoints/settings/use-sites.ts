import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { saveFile } from '@/components/plain/save-file';
import type { SitesEvents, SitesProblem, SitesView } from '@/components/site/view';
import { calendarDay } from '@/lib/clock';
import type { Policy } from '@/lib/policy/schema';
import { policySites } from '@/lib/policy/sites';
import { onPolicyChange, readPolicy } from '@/lib/policy/store';
import { knownSites } from '@/lib/sites/catalogue';
import { endedWords as everyTools } from '@/lib/sites/ended-words';
import { longestSiteFile, siteGiven } from '@/lib/sites/given';
import { describedSites } from '@/lib/sites/known';
import { isSelector } from '@/lib/sites/look';
import { type KeptSites, noKeptSites, type SiteFile } from '@/lib/sites/own-schema';
import { siteProfile } from '@/lib/sites/schema';
import { changeSites, onSitesChange, readSites } from '@/lib/sites/store';
import { type Described, siteRows } from './site-rows';

/** Sites as they are now: who describes them, how reading goes there, and what the agent can do about it. */
export function useSites(origins: string[]): { view: SitesView; on: SitesEvents } {
  const [kept, setKept] = useState<KeptSites>(noKeptSites);
  const [policy, setPolicy] = useState<Policy | null>(null);
  const [arriving, setArriving] = useState<SiteFile | null>(null);
  const [problem, setProblem] = useState<SitesProblem | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    const look = () => void readPolicy().then(setPolicy);
    void readSites().then(setKept);
    onSitesChange(setKept, leaving.signal);
    look();
    onPolicyChange(look);
    return () => leaving.abort();
  }, []);

  const organisation = policy ? policySites(policy, isSelector) : { taken: [], refused: [] };
  const described: Described = { sites: describedSites(knownSites, organisation.taken, kept), kept };
  const version = `${browser.runtime.getManifest().version} · ${navigator.userAgent}`;
  const { sites, own } = siteRows(origins, described, version);
  const change = (what: (now: KeptSites) => KeptSites) =>
    void changeSites(what).catch(() => setProblem({ why: 'disk', field: null }));

  const open = async (file: File) => {
    setArriving(null);
    setProblem(null);
    if (file.size > longestSiteFile * 4) return setProblem({ why: 'too-large', field: null });
    const given = siteGiven(await file.text(), isSelector);
    if (given.is === 'site') setArriving(given.site);
    else setProblem({ why: given.why, field: given.field });
  };

  return {
    view: {
      sites,
      own,
      arriving: arriving && {
        id: arriving.id,
        name: arriving.profile.name,
        hosts: arriving.profile.hosts,
        kinds: [...new Set(arriving.profile.views.map(({ kind }) => kind))],
        replaces: described.sites.find(({ id }) => id === arriving.id)?.name ?? null,
      },
      problem,
      notTaken: organisation.refused,
    },
    on: {
      openFile: (file) => void open(file).catch(() => setProblem({ why: 'damaged', field: null })),
      keep: () => {
        if (!arriving) return;
        const { id, profile } = arriving;
        const on = calendarDay(new Date());
        change((now) => ({
          ...now,
          own: [{ id, profile, from: 'file' as const, on }, ...now.own.filter((site) => site.id !== id)],
        }));
        setArriving(null);
      },
      decline: () => setArriving(null),
      changeEndedWords: (origin, words) =>
        change((now) => ({ ...now, endedWords: { ...now.endedWords, [origin]: words } })),
      copyReport: (text) => void navigator.clipboard.writeText(text),
      saveDescription: (id) => {
        const site = described.sites.find((one) => one.id === id);
        if (!site) return;
        const { id: _, by: __, ...profile } = site;
        // The words every tool says are no part of one tool's description.
        const mine = kept.own.find((one) => one.id === id)?.profile;
        const given = organisation.taken.find((one) => one.id === id)?.profile;
        const endedWords = profile.endedWords.filter((word) => !everyTools.includes(word));
        const file: SiteFile = {
          aparte: 'site/1',
          id,
          profile: siteProfile.parse(mine ?? given ?? { ...profile, endedWords }),
        };
        saveFile(`${id}.aparte-site.json`, `${JSON.stringify(file, null, 2)}\n`);
      },
      forgetDescription: (id) => change((now) => ({ ...now, own: now.own.filter((site) => site.id !== id) })),
    },
  };
}
