import type { PanelEvents } from '@/components/panel/view';
import type { Say } from '@/lib/locales/say';
import { plainReflection } from '@/lib/reflections/plain';
import { silenceOf } from '@/lib/settings/shift';
import { changeSettings, keptShift } from '@/lib/settings/store';
import { ask } from '@/lib/sites/access';
import type { Companion } from './companion';
import { openPage, openTeamPage } from './open-page';
import { notThisWeek, seenLowering } from './teams';
import { wishesOf } from './wishes';

/** What each touch of the panel does. */
export function panelEvents(companion: Companion, say: Say): PanelEvents {
  const { state, speaker, reflecting, lessons } = companion;
  const wishes = wishesOf(companion);
  return {
    allowSite: (origin) => void allow(companion, origin),
    refuseAddress: (addressProblem) => state.change(() => ({ addressProblem })),
    pickMoment: companion.pickMoment,
    silence: (length) =>
      void changeSettings(() => ({ silence: silenceOf(length, state.get().shift, Date.now()) })),
    speakAgain: () => void changeSettings(() => ({ silence: null })),
    notThatCue: (cue) => void companion.notThatCue(cue),
    answerNudge: (id, answer) => void speaker.answer(id, answer),
    holdNudge: speaker.hold,
    reopenNudge: speaker.reopen,
    answerProposal: (yes) => void speaker.settle(yes),
    takeAnotherWay: () =>
      state.change(({ front, otherWays }) =>
        front.at === 'open' ? { otherWays: new Set([...otherWays, front.thought.interaction.key]) } : {},
      ),
    chooseIntention: (intention) => void choose(companion, intention),
    changeIntention: () => void choose(companion, null),
    readDraft: wishes['read-as-they-would'],
    closeDraft: () => state.change(() => ({ draft: null })),
    startReflection: wishes.reflect,
    tryAgain: () => location.reload(),
    open: (page) => void openPage(page),
    teach: lessons.begin,
    acceptGuess: () => void lessons.acceptGuess(),
    refuseGuess: companion.guesses.refuse,
    pointAt: lessons.point,
    moveFrame: (to) => lessons.say({ ask: 'move', to }),
    takeFramed: () => lessons.say({ ask: 'choose' }),
    stopPointing: lessons.rest,
    forgetPart: (part) => lessons.say({ ask: 'forget', part }),
    chooseKind: (kind) => lessons.say({ ask: 'kind', kind }),
    renameTool: lessons.rename,
    saveTeaching: () => void lessons.save(),
    stopTeaching: lessons.stop,
    openTeam: (place, team) => void openTeamPage(place, team),
    notThisWeek: (team) => void notThisWeek(team),
    seenLowering: (team, version) => void seenLowering(team, version),
    changeReflection: reflecting.change,
    saveReflection: () => void reflecting.save(),
    nothingToNote: () => void reflecting.leave(),
    copyReflection: () => {
      const { reflection } = state.get();
      if (reflection) void navigator.clipboard.writeText(plainReflection(reflection.draft, say));
    },
  };
}

/** The browser asks for exactly this origin; nothing may be awaited between the click and the question. */
async function allow({ state }: Companion, origin: string): Promise<void> {
  const given = await ask(origin);
  state.change(() => ({ addressProblem: given ? null : 'refused' }));
}

async function choose({ state }: Companion, intention: string | null): Promise<void> {
  const shift = {
    ...state.get().shift,
    intention: intention === null ? null : intention.trim().slice(0, 300),
  };
  state.change(() => ({ shift }));
  await keptShift.write(shift);
}
