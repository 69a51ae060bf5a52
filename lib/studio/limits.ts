/** In bytes: a help desk's whole export of macros is far below. */
export const largestFile = 5_000_000;
/** Of a table, and of replies in a pasted list. */
export const mostRows = 5_000;
/** Of one reply, in characters. */
export const longestReply = 20_000;
/** In bytes, unpacked: a spreadsheet of that size would hold a book, not canned replies. */
export const largestUnpacked = 40_000_000;
/** Columns A to ZZ. */
export const mostColumns = 702;
