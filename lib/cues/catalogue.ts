import { catalogue } from '../catalogue';
import type { CueLanguage } from './schema';

/** Every language cues are heard in; a file in `languages/` is all it takes. */
export const cueLanguages = catalogue(
  import.meta.glob<CueLanguage>('./languages/*.ts', { eager: true, import: 'default' }),
);
