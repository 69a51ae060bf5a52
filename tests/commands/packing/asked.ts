import { parseArgs } from 'node:util';
import type { Severity } from '@/lib/packs/check';
import { rules } from '@/lib/packs/rules';
import { CannotDo } from './told';

const options = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  below: { type: 'string', multiple: true },
  alone: { type: 'boolean' },
  severity: { type: 'string' },
  samples: { type: 'string', multiple: true },
  register: { type: 'string' },
  practised: { type: 'boolean' },
  all: { type: 'boolean' },
  key: { type: 'string' },
  out: { type: 'string' },
  id: { type: 'string' },
  name: { type: 'string' },
  column: { type: 'string' },
} as const;

/** What was typed after the command's name. */
export interface Asked {
  verb: string;
  files: string[];
  json: boolean;
  lang: string | undefined;
  below: string[];
  alone: boolean;
  severity: Severity;
  samples: string[];
  register: 'vous' | 'tu';
  practised: boolean;
  all: boolean;
  key: string | undefined;
  out: string | undefined;
  id: string | undefined;
  name: string | undefined;
  column: string | undefined;
}

/** Reads what was typed; says what it could not make sense of. */
export function askedFor(args: readonly string[]): Asked {
  const { values, positionals } = taken(args);
  const [verb = '', ...files] = positionals;
  const { lang, key, out, id, name, column } = values;
  return {
    verb,
    files,
    ...{ lang, key, out, id, name, column },
    json: values.json === true,
    below: (values.below ?? []).flatMap((one) => one.split(',')).filter(Boolean),
    alone: values.alone === true,
    severity: severityOf(values.severity ?? ''),
    samples: values.samples ?? [],
    register: values.register === 'tu' ? 'tu' : 'vous',
    practised: values.practised === true,
    all: values.all === true,
  };
}

function taken(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (problem) {
    const en = problem instanceof Error ? problem.message : String(problem);
    throw new CannotDo({ en, fr: `Une option n’est pas comprise. ${en}` });
  }
}

/** `no-names=off,typography=error` */
function severityOf(text: string): Severity {
  const known = new Set(rules.map(({ id }) => id));
  const pairs = text
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.trim().split('='));
  for (const [rule = '', kind = ''] of pairs)
    if (!known.has(rule) || !['error', 'advice', 'off'].includes(kind))
      throw new CannotDo({
        en: `“${rule}=${kind}” is not understood. It is written rule=error, rule=advice or rule=off; the rules are: ${[...known].join(', ')}.`,
        fr: `« ${rule}=${kind} » n’est pas compris. Cela s’écrit règle=error, règle=advice ou règle=off ; les règles sont : ${[...known].join(', ')}.`,
      });
  return Object.fromEntries(pairs) as Severity;
}
