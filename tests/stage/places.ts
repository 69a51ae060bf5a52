import { startDesk } from '../desk/server';
import { httpsFront } from './https-front';
import { startRequestTracker } from './request-tracker';
import type { Theatre } from './theatre';
import { signIn } from './tracker-agent';

/** A tool somebody works in, with one angry customer in English. */
export interface Place {
  home: string;
  /** The open conversation. */
  conversation: string;
  /** Words of the customer that call a cue. */
  words: string;
  /** Signs the agent in, where one must. */
  enter: (theatre: Theatre) => Promise<void>;
  /** Puts the focus somewhere, and chooses some words. */
  begin: (theatre: Theatre) => Promise<void>;
  /** Writes with real keys; the field's selector. */
  write: (theatre: Theatre, words: string) => Promise<string>;
}
export interface Places {
  desk: Place;
  tracker: Place;
  close: () => Promise<void>;
}

/** The demonstration desk and a real Request Tracker. */
export async function places(): Promise<Places> {
  const served = await startDesk();
  const front = await httpsFront(served.port);
  const tracker = await startRequestTracker();
  await tracker.speak('en');
  const ticket = await tracker.createTicket({
    subject: 'Third time',
    text: 'Hello,\n\nThird time I am writing. This is unacceptable and I am furious.\n\nSam Carter',
    requestor: { name: 'Sam Carter', email: 'sam@example.example' },
  });
  return {
    desk: {
      home: front.url,
      conversation: `${front.url}/desk/tickets/4921?lang=en&pace=hand`,
      words: 'third time',
      enter: async () => {},
      ...writingIn(editor),
      begin: async ({ page }) => {
        await page.type(editor, 'On Thursday');
        await page.run((selector) => {
          const words = document.querySelector(selector)?.firstChild;
          if (words) getSelection()?.setBaseAndExtent(words, 2, words, 6);
        }, editor);
      },
    },
    tracker: {
      home: tracker.url,
      conversation: `${tracker.url}/Ticket/Display.html?id=${ticket}`,
      words: 'unacceptable',
      enter: (theatre) => signIn(theatre, tracker),
      ...writingIn('input[name="q"]'),
      // Its search field grows and shrinks by itself when the window's focus comes and goes.
      begin: ({ page }) =>
        page.run(() => {
          document
            .querySelector<HTMLElement>('#ticket-history a, .ticket-history a, .transaction a')
            ?.focus();
          const words = document.querySelector('h1')?.firstChild;
          if (words) getSelection()?.setBaseAndExtent(words, 2, words, 6);
        }),
    },
    close: async () => {
      await front.close();
      await served.close();
      await tracker.close();
    },
  };
}

const editor = '[data-composer="ticket"] [contenteditable="true"]';
const writingIn = (field: string): Pick<Place, 'write'> => ({
  write: async ({ page }, words) => {
    await page.type(field, words);
    return field;
  },
});
