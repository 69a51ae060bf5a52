// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownSites } from '@/lib/sites/catalogue';
import { type Coverage, coverageOf } from '@/lib/sites/coverage';
import { coveragePage } from './covering/page';

const rows = coverageOf(knownSites);

describe.each(['en', 'fr'] as const)('the page on the known tools, in %s', (lang) => {
  const page = readFileSync(new URL(`../../docs/${lang}/sites.md`, import.meta.url), 'utf8');

  it('is what the profiles say today: `npm run sites` writes it anew', () => {
    expect(page).toBe(coveragePage(rows, lang));
  });

  it('has a line for each screen of each tool', () => {
    const lines = page.split('\n').filter((line) => /\d{4}-\d{2} \|$/.test(line));
    expect(lines).toHaveLength(knownSites.flatMap(({ views }) => views).length);
    for (const { name } of knownSites) expect(page).toContain(`| ${name} |`);
  });

  it('lets a tool leave the list of those known by host once it has a profile', () => {
    const without = rows.filter(({ tool }) => tool !== 'Ringover');
    const withRingover = [...without, { ...(rows[0] as Coverage), site: 'ringover', tool: 'Ringover' }];
    expect(coveragePage(without, lang)).toContain('`app.ringover.com`');
    expect(coveragePage(withRingover, lang)).not.toContain('`app.ringover.com`');
  });
});
