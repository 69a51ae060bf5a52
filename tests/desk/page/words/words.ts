import type { Language } from '../address.ts';
import en from './en.ts';
import fr from './fr.ts';

/** All the desk's own words, one file per language. */
export type Words = typeof fr;

export const wordsIn = (language: Language): Words => (language === 'fr' ? fr : en);
