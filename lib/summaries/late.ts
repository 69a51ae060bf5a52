import { givenIn, type State } from './merge';
import { receiptOf } from './share-id';

/** Newcomers as a part of their own, or why there is none: what was released stands either way. */
export type Late = { is: 'part'; state: State } | { is: 'withheld'; why: 'nobody-new' | 'too-few-new' };

/**
 * After a week was released: only newcomers can become another part, and only when they are enough by themselves.
 * Parts share nobody, so nothing can be told by taking one from another; who was counted stays counted.
 */
export async function latePart(state: State, counted: ReadonlySet<string>, k: number): Promise<Late> {
  const given = await Promise.all(
    givenIn(state).map(async (one) => ({ ...one, receipt: await receiptOf(one.id) })),
  );
  const fresh = given.filter(({ receipt }) => !counted.has(receipt));
  if (fresh.length === 0) return { is: 'withheld', why: 'nobody-new' };
  if (fresh.length < k) return { is: 'withheld', why: 'too-few-new' };
  return { is: 'part', state: new Map(fresh.map(({ id, cells, words }) => [id, { cells, words }])) };
}
