import { describe, expect, it } from 'vitest';
import type { Author, Reading } from '../interactions/schema';
import { afterBlind, afterRead, healthReport, withoutTakenBack } from './health';
import { type KeptSites, noKeptSites, siteHealth } from './own-schema';

const turn = (key: string, author: Author) => ({ key, author, name: 'Hélène', text: 'secret', at: null });
const reading: Reading = {
  site: 'desk',
  kind: 'chat',
  id: '77',
  ended: false,
  composer: 'idle',
  turns: [turn('1', 'customer'), turn('2', 'agent'), turn('3', 'customer'), turn('4', 'note')],
};
const blind = { site: 'desk', reason: 'no-messages' as const };

describe('how reading goes', () => {
  it('is counts and a day: no word, no name, no number of a request', () => {
    const health = afterRead(undefined, reading, '2026-11-25');
    expect(siteHealth.parse(health).read).toEqual({
      on: '2026-11-25',
      turns: 4,
      customer: 2,
      agent: 1,
      composer: true,
      ended: false,
    });
    const report = healthReport(health, {
      host: 'desk.example',
      site: 'desk',
      by: 'built-in',
      seenWorking: '2026-08',
      version: '0.1.0',
    });
    for (const told of [JSON.stringify(health), report]) expect(told).not.toMatch(/secret|Hélène|77/);
    expect(report).toContain('turns 4, customer 2, agent 1');
  });

  it('remembers since when a page cannot be read, and forgets it once it can', () => {
    const fine = afterRead(undefined, reading, '2026-11-20');
    const first = afterBlind(fine, blind, '2026-11-21');
    const still = afterBlind(first, { ...blind, reason: 'roles-unknown' }, '2026-11-25');
    expect(still?.unreadable).toEqual({ since: '2026-11-21', reason: 'roles-unknown' });
    expect(still?.read?.on).toBe('2026-11-20');
    expect(afterRead(still, reading, '2026-11-26').unreadable).toBeNull();
  });

  it('is not troubled by a list, by a page nobody knows, or by an address that is all there is', () => {
    expect(afterBlind(undefined, { site: null, reason: 'no-profile' }, '2026-11-25')).toBeUndefined();
    for (const reason of ['no-interaction', 'address-only'] as const)
      expect(afterBlind(undefined, { site: 'desk', reason }, '2026-11-25')).toBeUndefined();
  });

  it('has seen an end once it has, and keeps its counts on a reply form', () => {
    const ended = afterRead(undefined, { ...reading, ended: true }, '2026-11-24');
    expect(afterRead(ended, reading, '2026-11-25').read?.ended).toBe(true);
    expect(afterRead(ended, { ...reading, turns: [] }, '2026-11-25')).toBe(ended);
  });

  it('goes with a site that is taken back, and words somebody wrote there stay', () => {
    const health = afterRead(undefined, reading, '2026-11-25');
    const [here, gone] = ['https://desk.example/*', 'https://gone.example/*'];
    const kept: KeptSites = {
      ...noKeptSites,
      health: { [here]: health, [gone]: health },
      notGuessed: [gone],
      endedWords: { [gone]: ['put to bed'] },
    };
    expect(withoutTakenBack(kept, [here])).toEqual({ ...kept, health: { [here]: health }, notGuessed: [] });
    expect(withoutTakenBack(kept, [gone, here])).toBe(kept);
  });
});
