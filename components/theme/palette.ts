import type { MantineColorsTuple } from '@mantine/core';

/** Warm paper to deep ink: every neutral leans towards sand, so that nothing on screen looks clinical. */
export const paper: MantineColorsTuple = [
  '#fbf8f2',
  '#f5f0e6',
  '#ece4d6',
  '#ddd3c2',
  '#c8bca9',
  '#9c907e',
  '#6f6557',
  '#564e43',
  '#3a342c',
  '#26211b',
];

/** The same sand by lamplight. 0 is the text, 7 the page. */
export const lamp: MantineColorsTuple = [
  '#ede6da',
  '#d8cfbf',
  '#b5aa98',
  '#8d8272',
  '#554d42',
  '#3b352d',
  '#2b2721',
  '#201d18',
  '#181511',
  '#100e0b',
];

/** The one accent: sea-green ink. Quiet, and as far from an alarm as a colour can be. */
export const sea: MantineColorsTuple = [
  '#edf5f2',
  '#d8e9e4',
  '#b3d5cc',
  '#8fc3b8',
  '#69aca0',
  '#478f83',
  '#327468',
  '#25635a',
  '#1c5049',
  '#153c37',
];

/** Highlighter on the customer's own words. */
export const marker = { light: '#f4e6bf', dark: '#4a3f22' };
/** Trouble is told in ochre, never in red. */
export const ochre = { light: '#7d5310', dark: '#e0b872' };
