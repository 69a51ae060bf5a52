import type { Scene } from './firefox-scene';
import { allowHere } from './first-day';
import { reads } from './hands';
import type { RequestTracker } from './request-tracker';
import type { Theatre } from './theatre';
import { waitFor } from './wait-for';

/** An agent at work on Request Tracker. */
export async function signIn({ goto, page }: Theatre, desk: RequestTracker): Promise<void> {
  await goto(desk.url);
  await page.type('input[name="user"]', desk.agent.user);
  await page.type('input[name="pass"]', desk.agent.password);
  await page.press('Enter');
  await waitFor('the front page', () =>
    page.run(() => document.querySelector('#app-nav') !== null).catch(() => false),
  );
}

/** A customer is angry, in a ticket nobody has seen; the panel beside it, once it says these words. */
export async function meetAnger(theatre: Theatre, desk: RequestTracker, panel: Scene | null, words: string) {
  const ticket = await desk.createTicket({
    subject: 'My lamp',
    text: 'Hello,\n\nThis is unacceptable. I am furious about the lamp.\n\nSam Carter',
    requestor: { name: 'Sam Carter', email: 'sam@example.example' },
  });
  await theatre.goto(`${desk.url}/Ticket/Display.html?id=${ticket}`);
  const beside = panel ?? (await allowHere(theatre, desk.url));
  await reads(beside, words);
  return beside;
}
