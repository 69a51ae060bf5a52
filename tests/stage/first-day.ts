import { speaker } from '@/lib/locales/say';
import type { Scene } from './firefox-scene';
import { press, reads } from './hands';
import type { Theatre } from './theatre';

const say = speaker('en', 'vous');

/** The panel beside the page in front, which it may read from now on: one address and one button. */
export async function allowHere(theatre: Theatre, origin: string): Promise<Scene> {
  const panel = await theatre.panel();
  await reads(panel, say('panel.notAllowed.reads'));
  await panel.type('input', origin);
  await theatre.allow('localhost', () => press(panel, say('panel.notAllowed.allow')));
  await press(panel, say('panel.intention.skip'));
  return panel;
}
