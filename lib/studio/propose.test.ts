// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Canned } from './canned';
import { canned as english } from './canned.en';
import { canned as french } from './canned.fr';
import { newPack } from './new-pack';
import { proposed } from './propose';
import { replyOf } from './reply';
import { unseen as unseenEnglish } from './unseen.en';
import { unseen as unseenFrench } from './unseen.fr';

const nothing = newPack({ id: 'below', name: { en: 'Below', fr: 'Dessous' } });

/** What was proposed of each reply, all of them pasted as one list. */
function needsIn(all: Canned[]) {
  const replies = all.flatMap(({ says }, at) => replyOf(says, at + 1));
  const { proposals } = proposed(replies, { below: nothing });
  return all.map((_, at) =>
    proposals
      .filter(({ rows }) => rows.includes(at + 1))
      .map((one) => (one.protected ? 'protected' : one.needs)),
  );
}

/** How many formulas were given the right need; what is proposed beside them counts against it. */
function rightIn(all: Canned[]) {
  let [right, asked] = [0, 0];
  const wrong: string[] = [];
  const proposals = needsIn(all);
  for (const [at, { says, holds }] of all.entries()) {
    const got = proposals[at] ?? [];
    const left = [...got];
    const met = holds.filter((need) => {
      const at = left.indexOf(need);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
    right += met.length;
    asked += Math.max(holds.length, got.length);
    if (met.length < Math.max(holds.length, got.length))
      wrong.push(`${holds.join(' ')} ≠ ${got.join(' ')}: ${says}`);
  }
  return { share: right / asked, wrong };
}

describe.each([
  ['French', french, unseenFrench],
  ['English', english, unseenEnglish],
])('canned replies in %s', (_, all, unseen) => {
  it('are told by what they need', () => {
    expect(all.length).toBeGreaterThanOrEqual(30);
    const { share, wrong } = rightIn(all);
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('are told by what they need four times in five when the hints never met them', () => {
    expect(unseen.length).toBeGreaterThanOrEqual(30);
    const { share, wrong } = rightIn(unseen);
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
  });
});
