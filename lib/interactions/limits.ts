/** Characters kept of one turn; a longer message is cut there before it leaves the page. */
export const longestText = 20_000;
/** Turns accepted in one message from the page. */
export const mostTurns = 10_000;
