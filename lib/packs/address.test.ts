import { describe, expect, it } from 'vitest';
import { packAddress } from './address';

describe('an address for packs', () => {
  it.each([
    ['https://packs.example/house.json', 'https://packs.example/house.json'],
    ['  https://packs.example:8443/a?b=c#d ', 'https://packs.example:8443/a?b=c'],
    ['https://PACKS.example', 'https://packs.example/'],
  ])('is read from %s', (typed, address) => {
    expect(packAddress(typed)).toBe(address);
  });

  it.each([
    'http://packs.example/house.json',
    'packs.example/house.json',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:application/json,{}',
    'https://anna:secret@packs.example/',
    `https://packs.example/${'x'.repeat(2_000)}`,
    '',
  ])('is not %s', (typed) => {
    expect(packAddress(typed)).toBeNull();
  });
});
