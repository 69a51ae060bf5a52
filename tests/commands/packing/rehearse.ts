import { z } from 'zod';
import { speaker } from '@/lib/locales/say';
import { type Conversation, conversation } from '@/lib/packs/conversation-schema';
import { library } from '@/lib/rehearsals/catalogue';
import { type Unmet, unmet } from '@/lib/rehearsals/expect';
import type { Rehearsal, rehearse as rehearseOne, Step } from '@/lib/rehearsals/rehearse';
import { rehearseAll, rehearseEach, type Summary } from '@/lib/rehearsals/run';
import type { Asked } from './asked';
import { goodPack, packsBelow, parsed, whole } from './packs';
import { CannotDo, type Hands, type Told } from './told';

export type Options = NonNullable<Parameters<typeof rehearseOne>[2]>;
export const optionsIn = ({ register, practised }: Asked): Options => ({
  register,
  habit: practised ? 'practised' : 'fresh',
});

/** `rehearse file…`: turn by turn what would be said and why; 1 when an expectation of the pack is not met. */
export async function rehearse(asked: Asked, hands: Hands): Promise<Told> {
  const below = await packsBelow(asked, hands);
  const given = await samplesIn(asked, hands);
  const reports = [];
  for (const file of asked.files) {
    const pack = await goodPack(file, hands);
    const all = whole(pack, below);
    const conversations = [...given, ...pack.samples];
    const rehearsals = rehearseEach(all, conversations, optionsIn(asked));
    const summary = rehearseAll(all, conversations, optionsIn(asked));
    const missed = unmet(pack, conversations, all);
    reports.push({
      file,
      summary,
      rehearsals,
      unmet: missed,
      expectations: pack.expectations.length,
      conversations,
    });
  }
  return {
    code: reports.some((one) => one.unmet.length > 0) ? 1 : 0,
    report: reports.map(({ conversations: _, ...report }) => report),
    lines: reports.flatMap((one) => [
      ...one.conversations.flatMap((sample, at) => {
        const rehearsal = one.rehearsals[at];
        const speaks = rehearsal?.steps.some(({ said }) => said);
        return rehearsal && (speaks || asked.all) ? linesFor(sample, rehearsal, asked.all, hands.lang) : [];
      }),
      ...summaryLines(one.file, one.summary, hands.lang),
      ...expectationLines(one.unmet, one.expectations, hands.lang),
    ]),
  };
}

/** The conversations that come with Aparté, or those of the files that were named. */
export async function samplesIn({ samples }: Asked, hands: Hands): Promise<Conversation[]> {
  if (samples.length === 0) return library();
  const lists = await Promise.all(
    samples.map(async (file) => {
      const text = await hands
        .read(file)
        .then((bytes) => new TextDecoder().decode(bytes))
        .catch(() => '');
      const found = z.array(conversation).max(2_000).safeParse(parsed(text)).data;
      if (found) return found;
      throw new CannotDo({
        en: `${file} should be a JSON list of conversations, as in a pack’s “samples”.`,
        fr: `${file} devrait être une liste JSON de conversations, comme « samples » dans un pack.`,
      });
    }),
  );
  return lists.flat();
}

function linesFor(
  { id, title }: Conversation,
  { steps }: Rehearsal,
  all: boolean,
  lang: 'en' | 'fr',
): string[] {
  const shown = steps.filter(({ said, isInstant }) => said || (all && isInstant));
  return [`${id} · ${title}`, ...shown.flatMap((step) => stepLines(step, lang)), ''];
}

function stepLines({ after, said, held }: Step, lang: 'en' | 'fr'): string[] {
  const say = speaker(lang, 'vous');
  const inTurns =
    after === 'end' ? { en: 'at the end', fr: 'à la fin' } : { en: `after ${after}`, fr: `après ${after}` };
  const point = `  ${inTurns[lang]} · `;
  if (said)
    return [
      `${point}${said.reminder} · ${said.text}`,
      `    ${say(`trigger.${said.why.trigger}`)} ${said.because}`,
    ];
  const reason = held ? ` · ${say(`panel.held.${held}`)}` : '';
  return [`${point}silence${reason}`];
}

function summaryLines(file: string, { spokeIn, of, times, never }: Summary, lang: 'en' | 'fr'): string[] {
  const unsaid = never.map(({ reminder }) => reminder).join(', ');
  const lines = {
    en: [
      `${file}: speaks in ${spokeIn} of ${of} conversations, ${times.total} times in all.`,
      ...(unsaid ? [`Never said here: ${unsaid}`] : []),
    ],
    fr: [
      `${file} : parle dans ${spokeIn} conversations sur ${of}, ${times.total} fois en tout.`,
      ...(unsaid ? [`Jamais dits ici : ${unsaid}`] : []),
    ],
  };
  return lines[lang];
}

function expectationLines(missed: Unmet[], all: number, lang: 'en' | 'fr'): string[] {
  if (all === 0) return [];
  const head = {
    en:
      missed.length === 0
        ? `All ${all} expectations are met.`
        : `${missed.length} of ${all} expectations are not met:`,
    fr:
      missed.length === 0
        ? `Les ${all} attentes sont tenues.`
        : `${missed.length} attentes sur ${all} ne sont pas tenues :`,
  };
  const list = (refs: string[]) => refs.join(', ') || 'silence';
  return [
    head[lang],
    ...missed.map(({ expectation: { sample, after, says }, says: now, why }) => {
      const point = `  ${sample} · ${after}`;
      if (why !== 'says-other')
        return `${point} · ${{ en: 'there is no such point', fr: 'ce point n’existe pas' }[lang]}`;
      return `${point} · ${{ en: `${list(says)} expected, ${list(now)} said`, fr: `attendu : ${list(says)} ; dit : ${list(now)}` }[lang]}`;
    }),
  ];
}
