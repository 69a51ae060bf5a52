/** Whoever a message is by; the order is that of the rules. */
export const sideParts = ['note', 'system', 'customer', 'agent'] as const;
export type SidePart = (typeof sideParts)[number];
export type Examples = Record<SidePart, Element[]>;
