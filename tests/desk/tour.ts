import { openChromium } from '../stage/chromium';
import { builtExtension } from '../stage/extension';
import type { Language } from './page/address.ts';
import type { Seat } from './tour-agent';
import { openAlbum } from './tour-album';
import { angryThenCalm } from './tour-angry-then-calm';
import { chatAndCall } from './tour-chat-and-call';
import { doubt } from './tour-doubt';
import { firstMinutes } from './tour-first-minutes';
import { studio } from './tour-studio';
import { thirdTime } from './tour-third-time';

/** A part of the tour, in a new browser: five minutes lie between two reminders, and nobody waits for them here. */
export interface Act {
  /** Of the working day it shows. */
  hour: number;
  colours: 'light' | 'dark';
  /** The desk's address was allowed beforehand. */
  isAllowed: boolean;
  play: (seat: Seat) => Promise<void>;
}

const acts = [firstMinutes, thirdTime, angryThenCalm, chatAndCall, studio, doubt];

interface Tour {
  language: Language;
  /** `https://localhost:<port>`. */
  desk: string;
  /** Where the pictures go. */
  folder: string;
  onPicture: (path: string) => void;
}

/** Plays everything with the built extension in a browser nobody sees, and leaves a picture of every step. */
export async function playTour({ language, desk, folder, onPicture }: Tour): Promise<void> {
  const album = openAlbum(folder, onPicture);
  for (const { hour, colours, isAllowed, play } of acts) {
    const stage = await openChromium({
      extension: builtExtension('chrome'),
      locale: language === 'fr' ? 'fr-FR' : 'en-US',
      colourScheme: colours,
      allowed: isAllowed ? [desk] : [],
      env: { TZ: zoneWhereItIs(hour) },
    });
    try {
      await stage.context.addInitScript(throwTheSameDice);
      await play({ stage, desk, language, album });
    } finally {
      // What was seen before a slip helps to understand it.
      await album.develop(stage.context);
      await stage.close();
    }
  }
}

/** Which of several fitting reminders and questions comes is chance; pictures shall not change by chance. */
function throwTheSameDice() {
  let thrown = 7;
  Math.random = () => {
    thrown = (thrown * 16_807) % 2_147_483_647;
    return thrown / 2_147_483_647;
  };
}

/** A zone of the world in which it is this hour now (its sign is turned round: `Etc/GMT-2` is east). */
function zoneWhereItIs(hour: number): string {
  const east = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}
