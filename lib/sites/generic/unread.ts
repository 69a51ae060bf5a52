/** Quoted mail, signatures and attachments, in the words that mail programs and tools mark them with. */
export const unread =
  '.gmail_quote, .gmail_attr, .yahoo_quoted, .moz-cite-prefix, blockquote[type="cite"], #divRplyFwdMsg, details, .quote, [class*="quoted" i], [class*="signature" i], [class*="attachment" i], [data-test-id*="attachment" i]';
