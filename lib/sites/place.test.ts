import { describe, expect, it } from 'vitest';
import { parsePlace, withId } from './place';
import { place } from './schema';

describe('a place', () => {
  it('is a selector, and takes the text', () => {
    expect(parsePlace('.sender a')).toEqual({
      frames: [],
      selector: '.sender a',
      take: 'text',
      pattern: null,
    });
  });

  it('takes an attribute or a value', () => {
    expect(parsePlace('time@datetime')).toMatchObject({ selector: 'time', take: 'datetime' });
    expect(parsePlace('input@value')).toMatchObject({ take: 'value' });
    expect(parsePlace(':scope@data-thread_id')).toMatchObject({ selector: ':scope', take: 'data-thread_id' });
  });

  it('may ask for a pattern, slashes and spaces included', () => {
    const { selector, take, pattern } = parsePlace('.status@text /^(?:on hold|a\\/b)$/i');
    expect({ selector, take }).toEqual({ selector: '.status', take: 'text' });
    expect(pattern).toEqual(/^(?:on hold|a\/b)$/i);
  });

  it('goes through frames, outermost first', () => {
    expect(parsePlace('#app >>> iframe.mail >>> .body@lang')).toMatchObject({
      frames: ['#app', 'iframe.mail'],
      selector: '.body',
      take: 'lang',
    });
  });

  it('leaves an @ inside an attribute value alone', () => {
    expect(parsePlace('a[href="mailto:a@b.example"]')).toMatchObject({
      selector: 'a[href="mailto:a@b.example"]',
      take: 'text',
    });
  });

  it.each(['', '>>> p', 'p >>> ', '@href', 'p /(/', 'p /a/xx'])('is refused by the schema: "%s"', (wrong) => {
    expect(place.safeParse(wrong).success).toBe(false);
  });

  it('holds an id as data, whatever the address put there', () => {
    expect(withId('[data-id="{id}"]', 'a"]')).toBe('[data-id="a\\"\\]"]');
  });
});
