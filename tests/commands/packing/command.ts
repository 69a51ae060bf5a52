import { packJsonSchemaText } from '@/lib/packs/json-schema';
import { type Asked, askedFor } from './asked';
import { check } from './check';
import { convert } from './convert';
import { diff } from './diff';
import { rehearse } from './rehearse';
import { key, sign, verify } from './signing';
import { CannotDo, type Hands, type Told } from './told';

type Verb = (asked: Asked, hands: Hands) => Promise<Told>;
const verbs = new Map<string, { does: Verb; needsFile: boolean }>([
  ['check', { does: check, needsFile: true }],
  ['rehearse', { does: rehearse, needsFile: true }],
  ['diff', { does: diff, needsFile: true }],
  ['key', { does: key, needsFile: false }],
  ['sign', { does: sign, needsFile: true }],
  ['verify', { does: verify, needsFile: true }],
  ['convert', { does: convert, needsFile: true }],
  ['schema', { does: schema, needsFile: false }],
]);

/** Where the JSON Schema is published, from the project's root. */
const published = 'docs/pack.schema.json';

/** `schema [--out file]`: writes the JSON Schema anew, in `docs/` of this copy of Aparté when no file is named. */
async function schema({ out }: Asked, hands: Hands): Promise<Told> {
  const file = out ?? `root:${published}`;
  await hands.write(file, packJsonSchemaText());
  const says = { en: `${out ?? published} is written.`, fr: `${out ?? published} est écrit.` };
  return { code: 0, report: { file: out ?? published }, lines: [says[hands.lang]] };
}

/** One command of a trainer's, from what was typed to what is said. */
export async function packCommand(args: readonly string[], hands: Hands): Promise<Told & { json: boolean }> {
  let known: Hands = hands;
  let json = args.includes('--json');
  try {
    const asked = askedFor(args);
    json = asked.json;
    known = { ...hands, lang: asked.lang === 'fr' || asked.lang === 'en' ? asked.lang : hands.lang };
    const verb = verbs.get(asked.verb);
    if (!verb || (verb.needsFile && asked.files.length === 0)) throw new CannotDo(usage);
    return { ...(await verb.does(asked, known)), json };
  } catch (problem) {
    if (!(problem instanceof CannotDo)) throw problem;
    return { code: 2, report: { cannot: problem.says }, lines: [problem.says[known.lang]], json };
  }
}

const forms = `  check FILE…      [--below FILE] [--alone] [--severity RULE=error|advice|off,…]
  rehearse FILE…   [--below FILE] [--samples FILE] [--all] [--practised] [--register tu]
  diff OLD NEW     [--below FILE] [--samples FILE]
  key --out FILE
  sign FILE --key FILE [--out FILE]
  verify FILE…     [--key FILE]
  convert FILE     [--out FILE] [--id ID] [--name NAME] [--column NAME]
  schema           [--out FILE]`;
const usage = {
  en: `npm run --silent pack -- COMMAND FILE… [--lang fr|en] [--json]\n${forms}\nExit code: 0 fine; 1 errors, differences, or a signature that does not hold; 2 nothing could be done.`,
  fr: `npm run --silent pack -- COMMANDE FICHIER… [--lang fr|en] [--json]\n${forms}\nCode de sortie : 0 tout va bien ; 1 erreurs, différences, ou signature qui ne tient pas ; 2 rien n’a pu être fait.`,
};
