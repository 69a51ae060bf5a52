import { fieldOf } from './field';

/** One step from a format to the next. The value has been through nothing: it may be anything. */
type Step = (value: Record<string, unknown>) => Record<string, unknown>;

/** Every earlier format, with the step that leaves it behind. */
const steps: Record<string, Step> = {
  'aparte-pack/1': fromOne,
};

/** A pack of any earlier format as one of today's. What was wrong in it stays wrong, for the schema to say. */
export function migrated(value: unknown): unknown {
  let now = value;
  for (let taken = 0; taken < Object.keys(steps).length; taken++) {
    const format = fieldOf(now, 'schema');
    if (typeof format !== 'string' || !Object.hasOwn(steps, format)) return now;
    now = steps[format]?.(now as Record<string, unknown>);
  }
  return now;
}

/** 2: layers and retirement, an intention for each gesture, leaders, state of play, conversations. */
function fromOne(one: Record<string, unknown>): Record<string, unknown> {
  const { schema: _, id, version, name, ...lists } = one;
  const moments = Array.isArray(lists.moments) ? lists.moments.map(withGestures) : lists.moments;
  return {
    schema: 'aparte-pack/2',
    id,
    version,
    name,
    layer: id === 'core' ? 'core' : 'organisation',
    retires: [],
    ...lists,
    moments,
    leaders: [],
    diagnostic: [],
    samples: [],
    expectations: [],
  };
}

/** The gestures stood in one sentence; the moment's own intention was meant for all of them. */
function withGestures(moment: unknown): unknown {
  const gestures = fieldOf(moment, 'gestures');
  if (typeof gestures !== 'object' || gestures === null || Array.isArray(gestures)) return moment;
  const [name, intention] = [eachUpTo(80, gestures), eachUpTo(160, fieldOf(moment, 'intention'))];
  return { ...(moment as object), gestures: [{ name, intention }] };
}

/** Texts may be shorter now than they were: what is cut off stood in the moment itself. */
function eachUpTo(most: number, texts: unknown): unknown {
  if (typeof texts !== 'object' || texts === null) return texts;
  const cut = (text: unknown) =>
    typeof text === 'string' && [...text].length > most
      ? `${[...text]
          .slice(0, most - 1)
          .join('')
          .trimEnd()}…`
      : text;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, cut(text)]));
}
