import { fieldOf } from '@/lib/packs/field';
import { migrated } from '@/lib/packs/migrations';
import type { Problem } from '@/lib/packs/problem';
import { layers } from '@/lib/packs/schema';
import { library } from '@/lib/rehearsals/catalogue';
import type { Asked } from './asked';
import { opened, packIn, packsBelow, parsed } from './packs';
import type { Hands, Told } from './told';

/** `check file…`: what the lint says, and 1 when one of the packs has an error. */
export async function check(asked: Asked, hands: Hands): Promise<Told> {
  const below = await packsBelow(asked, hands);
  const known = new Set(library().map(({ id }) => id));
  const reports = [];
  for (const file of asked.files) {
    const layer = await layerOf(file, hands);
    const under = below.filter((pack) => layers.indexOf(pack.layer) < layers.indexOf(layer));
    const { pack, problems } = await packIn(file, hands, {
      below: under,
      severity: asked.severity,
      library: known,
    });
    reports.push({ file, id: pack?.id ?? null, version: pack?.version ?? null, problems });
  }
  const errors = reports.flatMap(({ problems }) => problems.filter(({ kind }) => kind === 'error'));
  return {
    code: errors.length > 0 ? 1 : 0,
    report: reports,
    lines: reports.flatMap(({ file, problems }) => linesFor(file, problems, hands.lang)),
  };
}

async function layerOf(file: string, hands: Hands): Promise<(typeof layers)[number]> {
  const found = await opened(file, hands);
  const value = found.is === 'refused' ? undefined : migrated(parsed(found.text));
  return layers.find((layer) => layer === fieldOf(value, 'layer')) ?? 'core';
}

function linesFor(file: string, problems: Problem[], lang: 'en' | 'fr'): string[] {
  const count = (kind: Problem['kind']) => problems.filter((problem) => problem.kind === kind).length;
  const [errors, advice] = [count('error'), count('advice')];
  const head = {
    en:
      problems.length === 0
        ? `${file}: nothing to mend.`
        : `${file}: ${errors} to mend, ${advice} to consider.`,
    fr:
      problems.length === 0
        ? `${file} : rien à reprendre.`
        : `${file} : ${errors} à reprendre, ${advice} à considérer.`,
  };
  return [head[lang], ...problems.flatMap((problem) => linesOf(problem, lang))];
}

function linesOf({ kind, rule, path, item, says, because, mend }: Problem, lang: 'en' | 'fr'): string[] {
  const kinds = {
    error: { en: 'to mend', fr: 'à reprendre' },
    advice: { en: 'to consider', fr: 'à considérer' },
  };
  const place = [path.join('.'), item && !path.includes(item) ? `(${item})` : ''].filter(Boolean).join(' ');
  const oneClick = { en: 'The studio mends this in one click.', fr: 'L’atelier le reprend en un clic.' };
  return [
    '',
    `  ${kinds[kind][lang]} · ${rule} · ${place}`,
    `    ${says[lang]}`,
    `    ${because[lang]}${mend ? ` ${oneClick[lang]}` : ''}`,
  ];
}
