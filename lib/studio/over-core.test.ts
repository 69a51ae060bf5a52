// @vitest-environment node
import { expect, it } from 'vitest';
import { builtInPacks } from '../packs/catalogue';
import { checkPack } from '../packs/check';
import { itemLists, layered } from '../packs/layers';
import type { Pack } from '../packs/schema';
import { library } from '../rehearsals/catalogue';
import { unmet } from '../rehearsals/expect';
import { overCore } from './over-core';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const copy = overCore(core, 'ours', { en: 'Ours', fr: 'Le nôtre' });
const whole = layered([core, copy]);

it('says nothing twice: on the core, the copy is the core', () => {
  for (const list of itemLists)
    expect(whole[list].map(({ id }) => id)).toEqual(layered([core])[list].map(({ id }) => id));
});

it('meets as many of the core’s expectations as the core does', () => {
  const misses = (pack: Pack, over: Pack) =>
    unmet(pack, library(), over).map(({ expectation }) => expectation);
  const ours = misses(copy, whole).map(({ sample, after }) => ({ sample, after }));
  expect(ours).toEqual(misses(core, layered([core])).map(({ sample, after }) => ({ sample, after })));
});

it('may be published as it is', () => {
  const errors = checkPack(copy, { below: [core] }).filter(({ kind }) => kind === 'error');
  expect(errors.map(({ path, says }) => `${path.join('.')}: ${says.en}`)).toEqual([]);
});
