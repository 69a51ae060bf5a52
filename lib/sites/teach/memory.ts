import type { Kind } from '../../interactions/schema';
import type { View } from '../schema';
import type { Part } from './port';

/** What a reload must not lose: the derived view, or (until there is one) where things were pointed at. No words. */
export interface Remembered {
  kind: Kind | null;
  view: View | null;
  parts: Part[];
  /** Places of what was pointed at, part by part. */
  places: Partial<Record<Part, string[]>>;
}
export const nothingRemembered: Remembered = { kind: null, view: null, parts: [], places: {} };

const longest = 20_000;
const kinds = ['ticket', 'chat', 'call'];
const isKind = (value: unknown): value is Kind => kinds.includes(value as string);
export const partNames: Part[] = ['customer', 'agent', 'note', 'system', 'composer', 'closed', 'number'];
const isPart = (value: unknown): value is Part => partNames.includes(value as Part);

export function asMemory(remembered: Remembered): string {
  const whole = JSON.stringify(remembered);
  if (whole.length <= longest) return whole;
  const short = JSON.stringify({ ...remembered, places: {} });
  return short.length <= longest ? short : JSON.stringify(nothingRemembered);
}

/** What came back from the panel. It has been through a page before, so it is looked at as if a stranger had written it. */
export function fromMemory(memory: string | null): Remembered {
  if (memory === null || memory.length > longest) return nothingRemembered;
  try {
    const { kind, view, parts, places } = JSON.parse(memory) as Record<string, unknown>;
    const known = Array.isArray(parts) ? parts.filter(isPart) : [];
    const told = Object.entries(isObject(places) ? places : {}).flatMap(([part, list]) =>
      isPart(part) && Array.isArray(list)
        ? [[part, list.filter((place) => typeof place === 'string').slice(0, 12)] as const]
        : [],
    );
    return {
      kind: isKind(kind) ? kind : null,
      view: viewIn(view),
      parts: known,
      places: Object.fromEntries(told),
    };
  } catch {
    return nothingRemembered;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

/** The panel checks views with a schema, which the page cannot carry; here it is enough that nothing trips over it. */
function viewIn(value: unknown): View | null {
  if (!isObject(value) || !isKind(value.kind) || !isText(value.address) || !isText(value.messages))
    return null;
  const single = [
    'root',
    'id',
    'when',
    'unless',
    'agrees',
    'leaveOut',
    'name',
    'without',
    'at',
    'key',
    'marker',
  ];
  if (single.some((field) => value[field] !== undefined && !isText(value[field]))) return null;
  if (['text', 'composer', 'ended', 'status'].some((field) => !areTexts(value[field]))) return null;
  const { authors } = value;
  const isRule = (rule: unknown) => isObject(rule) && Object.values(rule).every(isText);
  return Array.isArray(authors) && authors.every(isRule) ? (value as unknown as View) : null;
}
