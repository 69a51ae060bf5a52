import { type Change, changesBetween } from '@/lib/packs/changes';
import { compare } from '@/lib/rehearsals/compare';
import type { Asked } from './asked';
import { goodPack, packsBelow, whole } from './packs';
import { optionsIn, samplesIn } from './rehearse';
import { CannotDo, type Hands, type Told } from './told';

/** `diff before after`: what reads otherwise, and how much more or less it would speak; 1 when they differ. */
export async function diff(asked: Asked, hands: Hands): Promise<Told> {
  const [old, fresh, ...more] = asked.files;
  if (!old || !fresh || more.length > 0)
    throw new CannotDo({
      en: 'Two files are compared: diff before after.',
      fr: 'Deux fichiers se comparent : diff avant après.',
    });
  const [before, after] = [await goodPack(old, hands), await goodPack(fresh, hands)];
  const below = await packsBelow(asked, hands);
  const changes = changesBetween(before, after);
  const given = await samplesIn(asked, hands);
  const own = new Map([...before.samples, ...after.samples].map((one) => [one.id, one]));
  const heard = compare(
    whole(before, below),
    whole(after, below),
    [...given, ...own.values()],
    optionsIn(asked),
  );
  const isSame = changes.length === 0 && before.version === after.version;
  return {
    code: isSame ? 0 : 1,
    report: { versions: [before.version, after.version], changes, rehearsal: heard },
    lines: [
      ...(isSame ? [{ en: 'Nothing differs.', fr: 'Rien ne diffère.' }[hands.lang]] : []),
      ...(before.version === after.version ? [] : [`${before.version} → ${after.version}`]),
      ...changes.flatMap((change) => linesOf(change, hands.lang)),
      heardIn(heard, hands.lang),
    ],
  };
}

const kinds = {
  added: { en: 'new', fr: 'nouveau' },
  removed: { en: 'gone', fr: 'retiré' },
  changed: { en: 'changed', fr: 'changé' },
  reordered: { en: 'in another order', fr: 'dans un autre ordre' },
};

function linesOf({ list, id, is, fields }: Change, lang: 'en' | 'fr'): string[] {
  const head = `${kinds[is][lang]} · ${list} · ${id}`;
  if (is !== 'changed') return [head];
  return [
    head,
    ...fields.flatMap(({ field, before, after }) => [
      `  ${field}`,
      ...(before === null ? [] : [`  − ${before}`]),
      ...(after === null ? [] : [`  + ${after}`]),
    ]),
  ];
}

const heardIn = ({ of, spokeIn }: ReturnType<typeof compare>, lang: 'en' | 'fr') =>
  ({
    en:
      spokeIn.before === spokeIn.now
        ? `Speaks in ${spokeIn.now} of ${of} conversations, as before.`
        : `Now speaks in ${spokeIn.now} of ${of} conversations instead of ${spokeIn.before}.`,
    fr:
      spokeIn.before === spokeIn.now
        ? `Parle dans ${spokeIn.now} conversations sur ${of}, comme avant.`
        : `Parle désormais dans ${spokeIn.now} conversations sur ${of} au lieu de ${spokeIn.before}.`,
  })[lang];
