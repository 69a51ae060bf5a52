import type { Session } from './firefox-session';
import { waitFor } from './wait-for';

const prompt = `
  const notice = document.getElementById('addon-webext-permissions-notification');
  const isOpen = PopupNotifications.panel.state === 'open' && notice?.isConnected;`;

/**
 * Answers Firefox's own question "… requests additional permissions", as the agent would, and gives back its
 * words. A host to be named in it can be asked for: a question about another one is not answered.
 */
export async function answerPrompt(
  { inBrowser }: Session,
  answer: 'allow' | 'refuse',
  host?: string,
): Promise<string> {
  const words = await waitFor('Firefox to ask for the permission', () =>
    inBrowser<[], unknown>(`${prompt} return isOpen ? notice.textContent : null;`),
  );
  if (host !== undefined && !String(words).includes(host)) {
    throw new Error(`Firefox asks about something else than ${host}: ${words}`);
  }
  const button = answer === 'allow' ? 'button' : 'secondaryButton';
  await inBrowser(`${prompt} notice.${button}.click();`);
  await waitFor('the question to go', () => inBrowser<[], unknown>(`${prompt} return !isOpen;`));
  return String(words);
}
