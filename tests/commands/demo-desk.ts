import { startDesk } from '../desk/server';
import { httpsFront } from '../stage/https-front';

/** The demonstration desk behind https, as the extension only ever reads https pages. */
export async function openDesk() {
  // Odd words show that nothing in a message is run; nobody needs to meet them.
  const desk = await startDesk({ leftOut: ['odd-words'] });
  const front = await httpsFront(desk.port);
  return {
    url: front.url,
    close: async () => {
      await front.close();
      await desk.close();
    },
  };
}
