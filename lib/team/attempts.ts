import { catalogue } from '../catalogue';
import { type Attempt, aims } from './attempt';

/** Every file in `attempts/`, in the order of the list; its name is the attempt's. */
export const attempts: (Attempt & { id: string })[] = catalogue(
  import.meta.glob<Attempt>('./attempts/*.ts', { eager: true, import: 'default' }),
).sort((one, other) => aims.indexOf(one.aim) - aims.indexOf(other.aim) || one.place - other.place);
