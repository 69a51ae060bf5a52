import { convertCssVariables } from '@mantine/core';
import { describe, expect, it } from 'vitest';
import { themeVariables } from './theme';

/** As the formatter writes a style sheet, so that neither undoes the other. */
const formatted = (css: string) =>
  `${css
    .replace(/, (?=:)/g, ',\n')
    .replaceAll('{', ' {\n  ')
    .replaceAll(';', ';\n  ')
    .replaceAll('  }', '}')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;

/** WCAG 2.2 contrast of two `#rrggbb` colours. */
function contrast(one: string, other: string) {
  const light = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe('the theme', () => {
  it('has every variable in its style sheet, because pages may not make styles', async () => {
    await expect(formatted(convertCssVariables(themeVariables()))).toMatchFileSnapshot('./variables.css');
  });

  describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
    const colours = themeVariables()[scheme];
    const of = (name: string) => colours[name] ?? '';
    const grounds = ['--mantine-color-body', '--aparte-sheet', '--aparte-wash', '--aparte-marker'];

    it.each(grounds)('text is readable on %s', (ground) => {
      for (const text of ['--aparte-ink', '--aparte-soft', '--aparte-accent', '--aparte-trouble'])
        if (ground !== '--aparte-marker' || text === '--aparte-ink')
          expect(contrast(of(text), of(ground)), text).toBeGreaterThanOrEqual(4.5);
    });

    it.each(grounds.slice(0, 2))('edges of controls are seen on %s', (ground) => {
      expect(contrast(of('--aparte-edge'), of(ground))).toBeGreaterThanOrEqual(3);
    });
  });
});
