import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { SharingEvents, SharingView } from '@/components/sharing/view';
import type { Locale } from '@/lib/locales/say';
import type { Pack } from '@/lib/packs/schema';
import { wordedReminder } from '@/lib/packs/worded';
import type { Settings } from '@/lib/settings/schema';
import { type Choices, noChoices, shareOf } from '@/lib/team/choices';
import { letGo, type Outcome, saveSealed, takeBack } from './let-go';
import { materials, statementsIn } from './share-material';
import { type WeekHere, weekView } from './share-view';

interface Reader {
  locale: Locale;
  settings: Settings;
  /** Every pack that is here, as one. */
  known: Pack;
  goBack: () => void;
}
const nothingSaved: Outcome = { saved: null, problem: null };

/** The last week of every team that was joined, and what its author does with it. */
export function useSharing({ locale, settings, known, goBack }: Reader): {
  view: SharingView;
  on: SharingEvents;
} {
  const { register, retired } = settings;
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choices>>(new Map());
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [attempt, setAttempt] = useState(0);
  // Of this page until something is let go: looking keeps nothing.
  const [fresh] = useState(() => crypto.getRandomValues(new Uint8Array(32)));
  const read = useLiveQuery(
    // Async in its own right: only then does it go on watching what is read after the first answer.
    async () => materials(new Date(), retired, fresh).catch(() => 'failed' as const),
    [retired, attempt],
  );

  const words = useMemo(() => packWords(known, locale, register), [known, locale, register]);
  const weeks: WeekHere[] = (Array.isArray(read) ? read : []).map(({ isAsked, ...week }) => ({
    ...week,
    questions: words.questions,
    statements: isAsked ? statementsIn(known, locale) : [],
  }));
  const choicesOf = (team: string) => chosen.get(team) ?? noChoices;
  const choose = (team: string, part: (now: Choices) => Partial<Choices>) =>
    setChosen((all) => {
      const now = all.get(team) ?? noChoices;
      return new Map(all).set(team, { ...now, ...part(now) });
    });
  const act = (team: string, doing: (week: WeekHere) => Promise<Outcome>) => {
    const week = weeks.find((one) => one.team.id === team);
    if (!week) return;
    void doing(week).then((came) => setOutcomes((all) => new Map(all).set(team, came)));
  };

  return {
    view: {
      state: read === undefined ? 'loading' : read === 'failed' ? 'failed' : 'ready',
      weeks: weeks.map((week) =>
        weekView(week, choicesOf(week.team.id), outcomes.get(week.team.id) ?? nothingSaved),
      ),
      moments: words.moments,
      reminders: words.reminders,
    },
    on: {
      leaveOut: (team, field, out) =>
        choose(team, ({ leftOut }) => ({ leftOut: toggled(leftOut, field, out) })),
      chooseIntention: (team, intention) => choose(team, () => ({ intention })),
      answer: (team, statement, is) =>
        choose(team, ({ answers }) => {
          const now = new Map(answers);
          if (is === null) now.delete(statement);
          else now.set(statement, is);
          return { answers: now };
        }),
      reword: (team, line, own) =>
        choose(team, ({ reworded }) => ({ reworded: new Map(reworded).set(line, own) })),
      tick: (team, line, yes) => choose(team, ({ ticked }) => ({ ticked: toggled(ticked, line, yes) })),
      letGo: (team) => act(team, (week) => letGo(shareOf(week, choicesOf(team)), week.team, fresh)),
      saveAgain: (team) =>
        act(team, async ({ given, team: one }) => (given ? saveSealed(given.share, one) : nothingSaved)),
      withdraw: (team) =>
        act(team, async ({ given, team: one, week }) =>
          given ? takeBack(given.share, one, week) : nothingSaved,
        ),
      tryAgain: () => setAttempt((now) => now + 1),
      goBack,
      openMembership: () => {
        location.href = '/settings.html#team';
      },
    },
  };
}

function toggled(all: ReadonlySet<string>, one: string, is: boolean): ReadonlySet<string> {
  const now = new Set(all);
  if (is) now.add(one);
  else now.delete(one);
  return now;
}

/** A pack's words for what a share names: moments, reminders by their full name, and where questions belong. */
function packWords(pack: Pack, locale: Locale, register: Settings['register']) {
  return {
    moments: new Map(pack.moments.map(({ id, name }) => [id, name[locale]])),
    reminders: new Map(
      pack.reminders.map((one) => [
        one.id.includes(':') ? one.id : `core:${one.id}`,
        wordedReminder(one, locale, register).text,
      ]),
    ),
    questions: new Map(pack.questions.map(({ id, moment }) => [id, moment])),
  };
}
