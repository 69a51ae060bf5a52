import { describe, expect, it } from 'vitest';
import { knownSites } from './catalogue';
import { asTold, drawExample } from './examples';
import { readPage } from './read';
import { type SiteExample, siteProfile } from './schema';

const files = import.meta.glob<{ default: unknown; examples: SiteExample[] }>('./profiles/*.ts', {
  eager: true,
});
const proofs = Object.entries(files).map(([path, file]) => ({
  id: path.replace(/^.*\/|\.ts$/g, ''),
  profile: file.default,
  examples: file.examples,
}));

describe.each(proofs)('$id', ({ id, profile, examples }) => {
  it('is plain data: it survives JSON and the strict schema', () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    expect(siteProfile.safeParse(profile).error).toBeUndefined();
  });

  it('is told by a marker where it has no host of its own', () => {
    const { hosts, views } = siteProfile.parse(profile);
    expect(hosts.length > 0 || views.every((view) => view.marker)).toBe(true);
  });

  it('says how sure it is of each thing it tells', () => {
    for (const view of siteProfile.parse(profile).views) {
      const told = {
        address: true,
        messages: view.messages !== undefined,
        authors: view.authors.length > 0,
        composer: view.composer.length > 0,
        ended: view.ended.length + view.status.length > 0,
      };
      const missing = Object.entries(told).filter(([name, is]) => is && !(name in view.sure));
      expect(missing.map(([name]) => `${view.kind} ${view.address}: ${name}`)).toEqual([]);
    }
  });

  it('brings several examples', () => expect(examples.length).toBeGreaterThan(2));

  it.each(examples)('reads $shows', (example) => {
    drawExample(document, example.page);
    const read = readPage(example.url, document, knownSites);
    expect(asTold(read, example)).toEqual(example.reads);
    expect('blind' in read ? id : read.reading.site).toBe(id);
  });

  const others = proofs.filter((other) => other.id !== id).flatMap((other) => other.examples);
  it('claims none of the other tools’ pages', () => {
    const mine = knownSites.filter((site) => site.id === id);
    for (const example of others) {
      drawExample(document, example.page);
      expect(readPage(example.url, document, mine), example.url).toHaveProperty('blind');
    }
  });
});
