import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { speaker } from '@/lib/locales/say';
import { aWeekPasses } from './a-week-passes';
import type { Scene } from './firefox-scene';
import { paste, press, reads, wordsIn } from './hands';
import type { SavedFile, Theatre } from './theatre';
import { waitFor } from './wait-for';

const say = speaker('en', 'vous');
export const passphrase = 'quatre chevaux à la mer';

/** Where the files of a story lie, as in a folder of downloads; whoever asks for one gets its path. */
export function folder(): (file: SavedFile) => string {
  const place = mkdtempSync(join(tmpdir(), 'aparte-team-'));
  return ({ name, text }) => {
    const path = join(place, name);
    writeFileSync(path, text);
    return path;
  };
}

/** What stands in the field with this label; waits until something does. */
const valueIn = (page: Scene, label: string): Promise<string> =>
  waitFor(`something in “${label}”`, () =>
    page.run((wanted) => {
      const fields = [...document.querySelectorAll('input')];
      return fields.find(({ labels }) => labels?.[0]?.textContent?.includes(wanted))?.value || false;
    }, label),
  );

export async function leadsLine({ gotoOwn, page }: Theatre): Promise<string> {
  await gotoOwn('team.html#/lead');
  return valueIn(page, say('team.key.line'));
}

/** The steward sets the team up, without blur: a story must read the same every time. */
export async function setUpTeam(
  theatre: Theatre,
  leadKey: string,
): Promise<{ line: string; copy: SavedFile }> {
  const { gotoOwn, page } = theatre;
  await gotoOwn('team.html#/steward');
  await press(page, say('steward.setUp.begin'));
  await paste(page, say('steward.team.name'), 'Parts');
  await paste(page, say('steward.who.name'), 'Nour');
  await press(page, say('steward.terms.noise.none'));
  await paste(page, say('steward.lead.key'), leadKey);
  await paste(page, say('steward.passphrase.new'), passphrase);
  await paste(page, say('steward.passphrase.again'), passphrase);
  await press(page, say('steward.setUp.make'));
  const line = await valueIn(page, say('steward.invitation.line'));
  return { line, copy: await theatre.saved(() => press(page, say('steward.copy.save'))) };
}

/** Joins by the line, once the six words were seen. */
export async function joinTeam({ gotoOwn, page }: Theatre, line: string): Promise<void> {
  await gotoOwn('settings.html');
  await paste(page, say('membership.paste'), line);
  await press(page, say('membership.paste.read'));
  await reads(page, say('membership.seal'));
  await press(page, say('membership.accept.new'));
  await reads(page, say('membership.told.joined', { name: 'Parts' }));
}

/** A hard moment noted through the panel: no right to decide, to be lifted, and a line. */
export async function noteHardMoment(theatre: Theatre, words: string): Promise<void> {
  const panel = await theatre.panel();
  await waitFor('a panel that is ready', async () => {
    const seen = await wordsIn(panel);
    if (seen.includes(say('panel.intention.skip'))) await press(panel, say('panel.intention.skip'));
    return seen.includes(say('panel.foot.reflect'));
  });
  await press(panel, say('panel.foot.reflect'));
  await press(panel, say('reflection.hard'));
  await press(panel, say('cause.right-to-decide'));
  await press(panel, say('reflection.obstacle'));
  await panel.type('textarea', words);
  await press(panel, say('reflection.save'));
  await reads(panel, say('reflection.kept'));
}

/** A week later, the agent looks at what would leave, ticks this line or none, and lets it go. */
export async function shareWeek(theatre: Theatre, tick: string | null): Promise<SavedFile> {
  const { gotoOwn, page, saved } = theatre;
  await gotoOwn('settings.html');
  await aWeekPasses(page);
  await gotoOwn('journal.html#/share');
  await reads(page, say('share.sheet'));
  if (tick !== null) await press(page, tick);
  const file = await saved(() => press(page, say('share.letGo')));
  await reads(page, say('share.given.again'));
  return file;
}

/** Opens the steward's page anew, and unlocks the keys. */
export async function sitDown({ gotoOwn, page }: Theatre): Promise<void> {
  await gotoOwn('settings.html');
  await gotoOwn('team.html#/steward');
  await paste(page, say('steward.passphrase'), passphrase);
  await press(page, say('steward.unlock'));
  await reads(page, say('steward.take'));
}

/** The same steward at a computer that knows nothing yet, with the copy of the keys. */
export async function moveToNewComputer(theatre: Theatre, copy: string): Promise<void> {
  const { gotoOwn, page, give } = theatre;
  await gotoOwn('settings.html');
  await press(page, say('passport.erase'));
  await press(page, say('passport.erase.confirm'));
  await reads(page, say('passport.erased'));
  await gotoOwn('team.html#/steward');
  await reads(page, say('steward.copy.bring'));
  await give(`input[aria-label="${say('steward.copy.bring')}"]`, copy);
  await reads(page, say('steward.unlock.title'));
  await sitDown(theatre);
}

/** Files go in; released, frozen, and saved for the lead. */
export async function releaseWith(theatre: Theatre, shares: string[]): Promise<SavedFile> {
  const { page, give, saved } = theatre;
  await give(`input[aria-label="${say('steward.take.files')}"]`, ...shares);
  await reads(page, say('steward.week.ready'));
  await press(page, say('steward.release.ask'));
  return saved(() => press(page, say('steward.release.confirm')));
}
