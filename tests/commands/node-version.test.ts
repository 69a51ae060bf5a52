import { expect, test } from 'vitest';
import { nodeIsTooOld } from './node-version.mjs';

test.each(['18.20.4', '20.18.3', '16.0.0'])('Node %s is too old', (version) => {
  expect(nodeIsTooOld(version)).toBe(true);
});

test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.1'])('Node %s will do', (version) => {
  expect(nodeIsTooOld(version)).toBe(false);
});
