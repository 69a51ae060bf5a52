import { speaker } from '@/lib/locales/say';
import type { Scene } from './firefox-scene';

/** What the panel has said since it was listened to. */
export interface Said {
  /** When each reminder came up (ms since the epoch), and its words. */
  reminders: { at: number; words: string }[];
  /** The most that stood there at once. */
  most: number;
  titles: string[];
  /** Elements that could sound. */
  sounds: number;
}

const label = speaker('en', 'vous')('panel.nudge.label');

/** From now on every reminder that comes up is noted, however short it stays. Speaks English. */
export const listenToPanel = (panel: Scene): Promise<void> =>
  panel.run((named) => {
    const said: Said = { reminders: [], most: 0, titles: [document.title], sounds: 0 };
    Object.assign(window, { saidHere: said });
    let known = new Set<Element>();
    const look = () => {
      const cards = [...document.querySelectorAll(`article[aria-label="${named}"]`)];
      for (const card of cards) {
        if (!known.has(card))
          said.reminders.push({ at: Date.now(), words: card.querySelector('p')?.textContent ?? '' });
      }
      known = new Set(cards);
      said.most = Math.max(said.most, cards.length);
      said.sounds += document.querySelectorAll('audio, video, embed, object, iframe').length;
      if (said.titles.at(-1) !== document.title) said.titles.push(document.title);
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    look();
  }, label);

export const saidByPanel = (panel: Scene): Promise<Said> =>
  panel.run(() => Reflect.get(window, 'saidHere') as Said);
