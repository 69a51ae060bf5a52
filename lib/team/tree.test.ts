import { describe, expect, it } from 'vitest';
import { roofsIn, teamsIn, treeOf } from './tree';

const under = (...above: string[]) => ({ above });
const roofs = (...teams: string[][]) => treeOf(teams.map((above) => under(...above))).flatMap(roofsIn);

describe('what stands above teams', () => {
  it('sums up two or more, lower names first', () => {
    expect(roofs(['Care'], ['Care'])).toEqual(['Care']);
    expect(roofs(['Care', 'All'], ['Care', 'All'], ['Sales', 'All'], ['Sales', 'All'])).toEqual([
      'Care',
      'Sales',
      'All',
    ]);
    expect(roofs(['Care', 'All'], ['Care', 'All'], ['All'])).toEqual(['Care', 'All']);
  });
  it('is nothing over one team, or over one thing that is summed up already', () => {
    expect(roofs(['Care'], [], ['Sales'])).toEqual([]);
    expect(roofs(['Care', 'All'], ['Care', 'All'])).toEqual(['Care']);
    expect(roofs(['Care', 'All'], ['Sales', 'All'])).toEqual(['All']);
  });
  it('puts nothing below two others, whatever the teams say', () => {
    expect(roofs(['Care', 'North'], ['Care', 'South'])).toEqual(['Care']);
    expect(roofs(['A', 'B'], ['B', 'A'], ['A', 'B'])).toEqual(['A']);
    expect(roofs(['A', 'B', 'A'], ['A', 'B', 'A'])).toEqual([]);
  });
  it('holds every team once, as far as the tree is one', () => {
    const teams = [under('Care', 'All'), under(), under('Sales', 'All'), under('Care', 'All')];
    const held = treeOf(teams).flatMap(teamsIn);
    expect(new Set(held)).toEqual(new Set(teams));
    expect(held).toHaveLength(teams.length);
  });
});
