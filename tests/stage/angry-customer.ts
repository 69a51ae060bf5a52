import { speaker } from '@/lib/locales/say';
import type { Scene } from './firefox-scene';
import { forgetReminders } from './forget-reminders';
import { reads } from './hands';
import { type SmallDesk, ticketPage } from './small-desk';
import { springWords } from './spring-pack';
import type { Theatre } from './theatre';

const angry = { by: 'customer', words: '<p>This is unacceptable. I am furious, and nobody answers!</p>' };
export const quiet = speaker('en', 'vous')('panel.watching.whyQuiet');

/**
 * What the panel says to an angry customer in a conversation nobody has had yet. What was changed in the settings
 * reaches the panel a moment later: it may be the next conversation in which it counts.
 */
export function saidToAnger(theatre: () => Theatre, panel: () => Scene, desk: () => SmallDesk) {
  let tickets = 0;
  const angrily = async () => {
    await forgetReminders(theatre());
    tickets += 1;
    const id = String(100 + tickets);
    await theatre().goto(desk().show(`/desk/tickets/${id}`, ticketPage(id, [angry])));
    return reads(panel(), 'unacceptable');
  };
  return async (words: string): Promise<string> => {
    const others = words === quiet ? Object.values(springWords) : [quiet];
    const either = new RegExp([words, ...others].map((one) => one.replace(/[.?]/g, '\\$&')).join('|'));
    for (let late = 0; late < 3; late++) {
      await angrily();
      const seen = await reads(panel(), either);
      if (seen.includes(words)) return seen;
    }
    await angrily();
    return reads(panel(), words);
  };
}
