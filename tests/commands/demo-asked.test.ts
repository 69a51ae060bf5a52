import { describe, expect, it } from 'vitest';
import { askedFor } from './demo-asked';

const desktop = { platform: 'linux', env: { DISPLAY: ':0' }, locale: 'fr-CA' };
const server = { platform: 'linux', env: {}, locale: 'en-US' };

describe('what a demonstration is asked for', () => {
  it('is a browser in one’s own language where there is a screen', () => {
    expect(askedFor([], desktop)).toEqual({ mode: 'window', pictures: false, languages: ['fr'] });
    expect(askedFor([], { ...server, platform: 'darwin' })?.mode).toBe('window');
    expect(askedFor([], { ...server, env: { WAYLAND_DISPLAY: 'wayland-0' } })?.mode).toBe('window');
  });

  it('is the tour in both languages where there is none, or nobody to look', () => {
    expect(askedFor([], server)).toEqual({ mode: 'tour', pictures: false, languages: ['fr', 'en'] });
    expect(askedFor([], { ...desktop, env: { DISPLAY: ':0', CI: 'true' } })?.mode).toBe('tour');
    expect(askedFor(['--headless'], desktop)?.mode).toBe('tour');
  });

  it('may be one language, and the README’s pictures', () => {
    expect(askedFor(['--lang', 'en'], desktop)?.languages).toEqual(['en']);
    expect(askedFor(['--pictures', '--lang=fr'], desktop)).toEqual({
      mode: 'tour',
      pictures: true,
      languages: ['fr'],
    });
  });

  it.each([['--lang=de'], ['--lang'], ['--loud'], ['fr']])('is refused when it is %s', (...args) => {
    expect(askedFor(args, desktop)).toBeNull();
  });
});
