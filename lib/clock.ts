export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
/** A shift has no fixed hour: a new one begins this long after the last began. */
export const longestShift = 12 * hour;
