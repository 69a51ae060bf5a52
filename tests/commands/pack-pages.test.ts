// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cueIds } from '@/lib/cues/schema';
import { moments } from '@/lib/interactions/schema';
import { fieldDescriptions } from '@/lib/packs/field-descriptions';
import { leaderAbouts } from '@/lib/packs/leader-schema';
import { rules } from '@/lib/packs/rules';
import { layers, needIds, pack, questionForms, showIf, triggerIds } from '@/lib/packs/schema';

describe.each(['en', 'fr'] as const)('the page on the pack format, in %s', (lang) => {
  const page = readFileSync(new URL(`../../docs/${lang}/pack-format.md`, import.meta.url), 'utf8');
  const missing = (names: readonly string[]) => names.filter((name) => !page.includes(`\`${name}\``));

  it('names every field, and every word of the closed lists', () => {
    expect(missing(Object.keys(pack.shape))).toEqual([]);
    expect(missing(Object.keys(showIf.shape))).toEqual([]);
    expect(missing(Object.keys(fieldDescriptions).map((place) => place.replace(/^.*\./, '')))).toEqual([]);
    expect(missing([...moments, ...cueIds, ...needIds, ...triggerIds, ...layers])).toEqual([]);
    expect(missing([...questionForms, ...leaderAbouts])).toEqual([]);
  });

  it('tells every rule with its reason, and which are never made milder', () => {
    const kinds = { en: { error: 'error', advice: 'advice' }, fr: { error: 'erreur', advice: 'conseil' } }[
      lang
    ];
    const always = { en: ', always', fr: ', toujours' }[lang];
    for (const { id, kind, firm, because } of rules)
      expect(page).toContain(`| \`${id}\` | ${kinds[kind]}${firm ? always : ''} | ${because[lang]} |`);
    expect(page.match(/^\| `[a-z-]+` \| (error|advice|erreur|conseil)/gm)).toHaveLength(rules.length);
  });
});
