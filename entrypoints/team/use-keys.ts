import { useState } from 'react';
import { deskOf } from '@/lib/team/store';
import type { KnownTeam } from '@/lib/team/stored-schema';
import { openTeamKeys, type TeamKeys } from '@/lib/team/team-keys';
import { changeHeld, heldNow, letGo } from './held';
import { forgetFolder, lookAnew } from './use-share-folder';

/** One passphrase opens every team it fits; the keys stay in memory until the page closes or is locked. */
export function useKeys(teams: readonly KnownTeam[]) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(false);
  async function unlock(passphrase: string) {
    setBusy(true);
    setWrong(false);
    const opened: [string, TeamKeys][] = [];
    // One after another: each try takes 64 MB.
    for (const { id, team } of teams.filter(({ id }) => !heldNow().keys.has(id))) {
      const keys = await openTeamKeys((await deskOf(id))?.box, passphrase, id);
      if (keys?.sign.publicKey === team.keys.steward) opened.push([id, keys]);
    }
    setBusy(false);
    setWrong(opened.length === 0);
    if (opened.length === 0) return;
    changeHeld(({ keys }) => ({ keys: new Map([...keys, ...opened]), refused: [] }));
    lookAnew();
  }
  function lock() {
    letGo();
    forgetFolder();
  }
  return { busy, wrong, unlock: (passphrase: string) => void unlock(passphrase), lock };
}
