import type { Page } from 'playwright-core';
import { chromiumScene } from '../tests/stage/chromium-scene';
import { waitFor } from '../tests/stage/wait-for';

/** Stands in the very first note, so that a search has to go all the way. */
export const firstWord = 'quincunx';
const chunk = 5_000;

/** Puts that many notes into the journal: one every half hour, back from now. */
export async function fillJournal(page: Page, many: number): Promise<void> {
  const scene = chromiumScene(page);
  // The journal makes its own shelves when it is first opened, and tells nobody.
  await waitFor('the journal’s database', () => scene.run(isThere));
  for (let from = 0; from < many; from += chunk) {
    await scene.run(addNotes, from, Math.min(chunk, many - from), many, firstWord);
  }
}

const isThere = async () =>
  (await indexedDB.databases()).some(
    ({ name, version = 0 }) => name === 'aparte-reflections' && version >= 10,
  );

/** Runs in the page, beside the journal's own code: it needs nothing from around it. */
function addNotes(from: number, count: number, many: number, last: string): Promise<void> {
  const note = (at: number) => ({
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    version: 1,
    writtenAt: Date.now() - at * 1_800_000,
    changedAt: Date.now() - at * 1_800_000,
    about: { site: 'zendesk', kind: 'ticket', moment: 'answering' },
    colour: ['glad', 'hard', null][at % 3] ?? null,
    feeling: ['tense', 'calm', 'proud', 'tired'][at % 4] ?? null,
    origin: at % 2 === 0 ? 'rule' : null,
    helped: at % 5 === 0 ? 'breath' : null,
    nextTime: at % 4 === 0 ? 'If the parcel is late again, I name the day first.' : '',
    cause: at % 3 === 1 ? 'means' : null,
    question: null,
    note: `Third delay for the same household. ${at === many - 1 ? last : 'It took a while.'}`,
    obstacle: at % 3 === 1,
  });
  return new Promise((kept, failed) => {
    const opening = indexedDB.open('aparte-reflections');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const keeping = opening.result.transaction('reflections', 'readwrite');
      for (let at = from; at < from + count; at++) keeping.objectStore('reflections').put(note(at));
      keeping.onerror = () => failed(keeping.error);
      keeping.oncomplete = () => {
        opening.result.close();
        kept();
      };
    };
  });
}
