import type {
  CueView,
  DraftView,
  IntentionView,
  NudgeView,
  PanelView,
  Place,
  ProposalView,
  SilenceView,
} from '@/components/panel/view';
import type { ReflectionView } from '@/components/reflection/view';
import type { Cue } from '@/lib/cues/schema';
import type { Locale } from '@/lib/locales/say';
import type { Pack } from '@/lib/packs/schema';
import { wordedReminder } from '@/lib/packs/worded';
import { silentUntil } from '@/lib/settings/shift';
import type { PanelState } from './state';

/** What the panel shows of what it knows: nothing is decided here. */
export function panelView(state: PanelState, locale: Locale, draft: DraftView | 'empty' | null): PanelView {
  const { front, settings, justKept, trouble, pack, packNews } = state;
  const key = front.at === 'open' ? front.thought.interaction.key : null;
  return {
    place: placeOf(state),
    moments: pack.moments.map(({ id, name, intention }) => ({
      id,
      name: name[locale],
      intention: intention[locale],
    })),
    silence: silenceOf(state),
    intention: intentionOf(state, pack, locale),
    cues:
      front.at === 'open' ? front.thought.understanding.cues.map((cue) => cueView(cue, pack, locale)) : [],
    nudge: nudgeOf(state, pack),
    proposal: proposalOf(state, pack, locale),
    anotherWay: key !== null && state.otherWays.has(key),
    canReadDraft: front.at === 'open' && front.thought.interaction.composer !== 'absent',
    draft,
    reflection: reflectionOf(state, pack, locale, settings.register),
    justKept,
    justTaught: state.justTaught,
    trouble,
    packNews: packNews && { name: packNews[locale] },
    teams: state.teams,
  };
}

function placeOf(state: PanelState): Place {
  const { front, settings, held, addressProblem, sites, teaching, siteNames } = state;
  if (teaching) {
    const { tab: _, origin: __, memory: ___, ...shown } = teaching;
    return { at: 'teaching', ...shown };
  }
  if (front.at === 'nowhere' || front.at === 'looking') return { at: front.at };
  if (front.at === 'not-allowed') return { at: 'not-allowed', sites, problem: addressProblem };
  if (front.at === 'blind') {
    const { site, reason } = front.blind;
    const { byHand, guess, blind } = front;
    const name = site && (siteNames.get(site) ?? null);
    return { at: 'blind', site: name, reason, byHand, about: blind.about ?? null, guess, canTeach: true };
  }
  const { interaction, understanding } = front.thought;
  const here = {
    site: siteNames.get(interaction.site) ?? interaction.site,
    kind: interaction.kind,
    moment: understanding.moment,
  };
  if (settings.internalDesk) return { at: 'internal-desk', ...here };
  if (understanding.transactional) return { at: 'transactional', ...here };
  return { at: 'watching', ...here, held };
}

function silenceOf({ settings, shift }: PanelState): SilenceView {
  const until = silentUntil(settings, shift, Date.now());
  if (until === null || settings.silence === null) return null;
  if (settings.silence === 'ever') return { until: 'ever' };
  return { until: 'shift' in settings.silence ? 'shift' : until };
}

function intentionOf({ shift }: PanelState, pack: Pack, locale: Locale): IntentionView {
  if (shift.intention !== null) return { asking: false, text: shift.intention || null };
  return { asking: true, starters: pack.starters.map(({ text }) => text[locale]) };
}

function cueView({ id, words }: Cue, pack: Pack, locale: Locale): CueView {
  return { id, words, means: pack.cues.find((cue) => cue.id === id)?.means[locale] ?? null };
}

/** Belongs to the conversation in front: elsewhere it is not shown. */
function nudgeOf({ nudge, front, settings }: PanelState, pack: Pack): NudgeView | null {
  if (!nudge) return null;
  const isByHand = front.at === 'blind' && nudge.interaction.startsWith('by hand ');
  const isHere = front.at === 'open' && front.thought.interaction.key === nudge.interaction;
  if (!isHere && !isByHand) return null;
  const { id, reminder, language, because, words, faded } = nudge;
  const lacks = nudge.lacks && (pack.needs[nudge.lacks]?.[language] ?? null);
  const { text, why } = wordedReminder(reminder, language, settings.register);
  return { id, text, why, language, trigger: because, words, lacks, faded };
}

function proposalOf({ proposal, settings }: PanelState, pack: Pack, locale: Locale): ProposalView | null {
  if (!proposal) return null;
  const meant = pack.reminders.filter(({ id }) => proposal.reminders.includes(id));
  return {
    ask: proposal.ask,
    texts: meant.map((reminder) => wordedReminder(reminder, locale, settings.register).text),
  };
}

function reflectionOf(
  { reflection }: PanelState,
  pack: Pack,
  locale: Locale,
  register: 'vous' | 'tu',
): ReflectionView | null {
  if (!reflection) return null;
  const question = pack.questions.find(({ id }) => id === reflection.draft.question)?.text;
  const asked = question && (locale === 'fr' ? question.fr[register] : question.en);
  return { ...reflection, question: asked ?? null };
}
