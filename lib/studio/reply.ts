import { longestReply } from './limits';
import { plainReply } from './plain-reply';

/** One canned reply, as text with `[…]` where the desk fills something in. */
export interface Reply {
  text: string;
  /** Its line in the list, or its row in the table; the first is 1. */
  row: number;
}

/** Why a file gives no replies: the page has a sentence for each. */
export type Refusal = 'too-large' | 'too-many-rows' | 'not-a-table' | 'unreadable' | 'empty';

/** A reply of what a file or a list holds; none where there is nothing to read. */
export function replyOf(written: string, row: number): Reply[] {
  const text = plainReply(written.slice(0, longestReply));
  return /\p{L}/u.test(text) ? [{ text, row }] : [];
}
