import type { Sabotage } from './attempt';

/** For the tests of attempts: a desk that takes all weeks for one. */
export const oneWeek: Sabotage = ({ gather, merge }) => ({
  gather: async (files, desks) => {
    const { weeks, refused } = await gather(files, desks);
    const [first, ...others] = weeks;
    const state = others.reduce((so, { state }) => merge(so, state), first?.state ?? new Map());
    return { weeks: first ? [{ ...first, state }] : [], refused };
  },
});
