import { speaker } from '@/lib/locales/say';
import type { Scene } from './firefox-scene';
import { press, reads, wordsIn } from './hands';

const say = speaker('en', 'vous');
/** Nobody goes through more of a page than this for one message. */
const mostSteps = 60;

/** Points at these words in the page from the panel, with its buttons alone: the frame goes on until it stands around them. */
export async function showMe(panel: Scene, words: string): Promise<void> {
  await press(panel, say('teach.point'));
  await reads(panel, say('teach.pointing.this'));
  for (let step = 0; step < mostSteps; step++) {
    const seen = await wordsIn(panel);
    const from = seen.indexOf(say('teach.pointing.framed'));
    if (from >= 0 && seen.slice(from, seen.indexOf(say('teach.pointing.this'), from)).includes(words)) break;
    await press(panel, say('teach.pointing.next'));
    await reads(panel, say('teach.pointing.framed'));
  }
  await press(panel, say('teach.pointing.this'));
}
