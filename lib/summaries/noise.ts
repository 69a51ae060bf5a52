/** Random bytes, from the world: `crypto.getRandomValues`, or a known row in a test. */
export type Random = (bytes: number) => Uint8Array;

/**
 * Discrete Laplace: a whole number around 0, farther ones less likely by e^-epsilon at each step. One person who
 * changes their answer moves two cells by one each, so nobody's odds move by more than e^(2 epsilon).
 */
export const laplace = (epsilon: number, random: Random): number =>
  geometric(Math.exp(-epsilon), random) - geometric(Math.exp(-epsilon), random);

function geometric(goOn: number, random: Random): number {
  let many = 0;
  while (uniform(random) < goOn) many++;
  return many;
}

/** From 0 up to 1, 48 bits of it. */
function uniform(random: Random): number {
  return random(6).reduce((so, byte) => so * 256 + byte, 0) / 2 ** 48;
}

/** An order nobody chose. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, place: uniform(random) }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
