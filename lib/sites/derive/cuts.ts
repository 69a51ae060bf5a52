import { type Body, bodyOf } from './bodies';
import type { Level } from './levels';
import { repeatedIn } from './noise';
import { sidesByName } from './people';
import { type Sides, sidesOf } from './sides';
import type { Examples, SidePart } from './sides-pointed';
import { namePlace } from './texts';

/** A way to cut the page into messages, with what tells their sides. */
export interface Cut {
  level: Level;
  sides: Sides;
  /** Of what was pointed at: of customers and agents, and of notes and the tool besides. */
  people: Body[];
  bodies: Body[];
  /** Where messages name their author. */
  name: string | null;
  score: number;
}

export function cutsOf(level: Level, pointed: Examples): Cut[] {
  const repeated = repeatedIn(level.items);
  const bodiesOf = (part: SidePart) =>
    level.examples[part].map((item, at) => bodyOf(item, pointed[part][at] ?? item, repeated));
  const people = [...bodiesOf('customer'), ...bodiesOf('agent')];
  const bodies = [...people, ...bodiesOf('note'), ...bodiesOf('system')];
  const name = namePlace(level.items, people, repeated);
  const cut = (sides: Sides): Cut[] => [
    { level, sides, people, bodies, name, score: sides.score + level.evidence },
  ];
  const words = bodies.map(({ body }) => body);
  const sides = sidesOf(level, words);
  if (sides && sides.score > -0.5) return cut(sides);
  const named = sidesByName(level, name, words);
  return named ? cut(named) : [];
}
