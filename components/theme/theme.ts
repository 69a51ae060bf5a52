import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import { lamp, marker, ochre, paper, sea } from './palette';
import plain from './theme.module.css';

/** What the machine has: a screen face for the interface, a book face for what is said aside. */
const screenFace = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const bookFace = 'Charter, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif';
const evenFace = 'ui-monospace, Menlo, Consolas, monospace';
/** Paper lies flat. */
const flat = { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' };

export const theme = createTheme({
  colors: { gray: paper, dark: lamp, sea },
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  white: '#fffdf9',
  black: '#26211b',
  fontFamily: screenFace,
  fontFamilyMonospace: evenFace,
  shadows: flat,
  headings: { fontFamily: bookFace, fontWeight: '500' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.3125rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.5', xl: '1.35' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      // Said aloud, or the style sheet cannot tell a filled button from another.
      defaultProps: { variant: 'filled' },
      classNames: { root: plain.button ?? '', label: plain.label ?? '' },
    }),
  },
});

/** Our own words for colours; the components' style sheets know no others. */
export const colourWords: CSSVariablesResolver = (merged) => ({
  variables: { '--aparte-book-face': merged.headings.fontFamily },
  light: {
    '--mantine-color-body': paper[0],
    '--mantine-color-dimmed': paper[6],
    '--mantine-color-placeholder': paper[6],
    '--mantine-color-error': ochre.light,
    '--mantine-color-success': sea[7],
    '--aparte-sheet': '#fffdf9',
    '--aparte-line': paper[3],
    '--aparte-edge': '#8f8472',
    '--aparte-ink': paper[9],
    '--aparte-soft': paper[6],
    '--aparte-accent': sea[7],
    '--aparte-wash': sea[0],
    '--aparte-marker': marker.light,
    '--aparte-trouble': ochre.light,
  },
  dark: {
    '--mantine-color-body': lamp[7],
    '--mantine-color-dimmed': lamp[2],
    '--mantine-color-placeholder': lamp[2],
    '--mantine-color-error': ochre.dark,
    '--mantine-color-success': sea[3],
    '--aparte-sheet': lamp[6],
    '--aparte-line': lamp[5],
    '--aparte-edge': '#877c6c',
    '--aparte-ink': lamp[0],
    '--aparte-soft': lamp[2],
    '--aparte-accent': sea[3],
    '--aparte-wash': '#24302c',
    '--aparte-marker': marker.dark,
    '--aparte-trouble': ochre.dark,
  },
});

/** Colours, headings, shadows and widths that no page here uses: three quarters of the variables. */
const unused =
  /^--mantine-(?:color-(?:red|pink|grape|violet|indigo|blue|cyan|teal|green|lime|yellow|orange)-|color-(?:gray|dark)-\D|h\d-|breakpoint-|shadow-)/;
const used = (variables: Record<string, string>) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => !unused.test(name)));

/** Every variable of the theme: what `variables.css` must hold, because pages may not make styles. */
export function themeVariables() {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const base = defaultCssVariablesResolver(merged);
  const own = colourWords(merged);
  return {
    variables: used({ ...base.variables, ...own.variables }),
    dark: used({ ...base.dark, ...own.dark }),
    light: used({ ...base.light, ...own.light }),
  };
}
