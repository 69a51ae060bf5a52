import { describe, expect, it } from 'vitest';
import { lastNumberIn } from './numbers';

describe('the number of a conversation nobody described', () => {
  it.each([
    ['https://desk.example/tickets/31', '31'],
    ['https://desk.example/accounts/7/conversations/8812?view=open', '8812'],
    ['https://app.example/live-messages/40021/inbox/991827', '991827'],
    ['https://app.example/help-desk/12/view/5/ticket/55120/thread/991830', '991830'],
  ])('in %s is %s', (url, id) => {
    const told = lastNumberIn(url);
    expect(told?.id).toBe(id);
    expect(new RegExp(told?.pattern ?? '').exec(url)?.groups?.id).toBe(id);
  });

  it('is not known where a narrower one may stand in the query', () =>
    expect(lastNumberIn('https://app.example/tickets/40021/inbox/ab12?message=5')).toBeNull());
  it('is not made up', () => expect(lastNumberIn('https://desk.example/inbox')).toBeNull());
});
