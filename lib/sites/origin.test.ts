import { describe, expect, it } from 'vitest';
import { hostIn, isOn, originFrom } from './origin';

describe('the origin in what an agent typed', () => {
  it.each([
    ['acme.zendesk.com', 'https://acme.zendesk.com/*'],
    ['  https://Acme.Zendesk.com/agent/tickets/7?a=b#c ', 'https://acme.zendesk.com/*'],
    ['https://rt.maison.example:8443/Ticket/Display.html?id=2', 'https://rt.maison.example/*'],
    ['localhost', 'https://localhost/*'],
    ['aide.mañana.example', 'https://aide.xn--maana-pta.example/*'],
  ])('%s', (typed, origin) => expect(originFrom(typed)).toBe(origin));

  it.each([
    '',
    '   ',
    'two words',
    'acme.example/one and two',
    'zendesk',
    'http://acme.example',
    'file:///etc/hosts',
    'https://*.zendesk.com',
    '://',
    'javascript:alert(1)',
  ])('is not in "%s"', (typed) => expect(originFrom(typed)).toBeNull());

  it('is said as people say it', () => expect(hostIn('https://acme.zendesk.com/*')).toBe('acme.zendesk.com'));

  it('holds its own addresses and no other’s', () => {
    expect(isOn('https://acme.example/*', 'https://acme.example/a?b')).toBe(true);
    expect(isOn('https://acme.example/*', 'https://acme.example.evil.example/')).toBe(false);
    expect(isOn('https://acme.example/*', 'http://acme.example/')).toBe(false);
  });
});
