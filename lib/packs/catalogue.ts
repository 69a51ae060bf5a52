import { catalogue } from '../catalogue';
import { type Pack, pack } from './schema';

/** Every file in `builtin/`, through the same strict schema as a stranger's pack; its name is its id. */
export const builtInPacks: Pack[] = catalogue(
  import.meta.glob<object>('./builtin/*.json', { eager: true, import: 'default' }),
).map((file) => pack.parse(file));
