import { builtInPacks } from '@/lib/packs/catalogue';
import { readPack } from '@/lib/packs/check';
import { fieldOf } from '@/lib/packs/field';
import { layered } from '@/lib/packs/layers';
import type { Saying } from '@/lib/packs/problem';
import type { Pack } from '@/lib/packs/schema';
import { textOf } from '@/lib/packs/text-of';
import { tableInCsv, textOfFile } from '@/lib/studio/csv';
import { freshPackId } from '@/lib/studio/fresh-id';
import { newPack } from '@/lib/studio/new-pack';
import { proposed } from '@/lib/studio/propose';
import { repliesIn } from '@/lib/studio/replies';
import type { Reply } from '@/lib/studio/reply';
import { repliesFrom, type TableOrRefusal } from '@/lib/studio/table';
import { toPhrases } from '@/lib/studio/to-phrases';
import { tableInXlsx } from '@/lib/studio/xlsx';
import type { Asked } from './asked';
import { notOpened, opened, parsed } from './packs';
import { CannotDo, type Hands, type Told } from './told';

/** `convert file [--out file]`: a pack of an earlier format, or a list of replies, as a pack of today's format. */
export async function convert(asked: Asked, hands: Hands): Promise<Told> {
  const [file, ...more] = asked.files;
  if (!file || more.length > 0)
    throw new CannotDo({
      en: 'One file at a time: convert file',
      fr: 'Un fichier à la fois : convert fichier',
    });
  const { pack, says } = /\.json$/i.test(file)
    ? await migratedPack(file, hands)
    : await draftFrom(file, asked, hands);
  const text = textOf(pack);
  const report = { id: pack.id, version: pack.version, phrases: pack.phrases.length };
  if (!asked.out) return { code: 0, report: pack, lines: [text.trimEnd()] };
  await hands.write(asked.out, text);
  return { code: 0, report: { ...report, file: asked.out }, lines: [says[hands.lang]] };
}

async function migratedPack(file: string, hands: Hands) {
  const found = await opened(file, hands);
  if (found.is === 'refused') throw new CannotDo(notOpened(file, found.why));
  const format = fieldOf(parsed(found.text), 'schema');
  const { pack } = readPack(found.text);
  if (!pack || typeof format !== 'string')
    throw new CannotDo({
      en: `${file} has errors and cannot be converted. \`check\` says which.`,
      fr: `${file} a des erreurs et ne peut pas être converti. \`check\` dit lesquelles.`,
    });
  const says = {
    en: `${file} was ${format} and is ${pack.schema} now.`,
    fr: `${file} était au format ${format}, et passe au format ${pack.schema}.`,
  };
  return { pack, says };
}

async function draftFrom(file: string, asked: Asked, hands: Hands): Promise<{ pack: Pack; says: Saying }> {
  const replies = await repliesOf(file, asked, hands);
  const name = asked.name ?? file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  const id = asked.id ?? freshPackId(name, []);
  const { proposals, alreadyCaught } = proposed(replies, { below: layered(builtInPacks) });
  const pack = toPhrases(proposals, newPack({ id, name: { en: name, fr: name } }));
  const checked = readPack(JSON.stringify(pack)).pack;
  if (!checked)
    throw new CannotDo({
      en: `No pack can be made of this id or name: ${id}, ${name}.`,
      fr: `Aucun pack ne peut porter cet identifiant ou ce nom : ${id}, ${name}.`,
    });
  const count = checked.phrases.length;
  return {
    pack: checked,
    says: {
      en: `${replies.length} replies: ${count} phrases proposed, ${alreadyCaught} sentences known already. Read them before you publish.`,
      fr: `${replies.length} réponses : ${count} formules proposées, ${alreadyCaught} phrases déjà connues. À relire avant de publier.`,
    },
  };
}

async function repliesOf(file: string, { column }: Asked, hands: Hands): Promise<Reply[]> {
  const bytes = await hands.read(file).catch(() => {
    throw new CannotDo({ en: `${file} cannot be read.`, fr: `${file} ne peut pas être lu.` });
  });
  if (/\.xlsx$/i.test(file)) return fromTable(file, await tableInXlsx(bytes.buffer), column);
  if (/\.(csv|tsv)$/i.test(file)) return fromTable(file, tableInCsv(bytes), column);
  return repliesIn(textOfFile(bytes));
}

function fromTable(file: string, found: TableOrRefusal, column: string | undefined): Reply[] {
  if ('refused' in found)
    throw new CannotDo({
      en: `${file} holds no table of replies (${found.refused}).`,
      fr: `${file} ne contient pas de tableau de réponses (${found.refused}).`,
    });
  const { table } = found;
  const at = column === undefined ? table.guess : table.columns.indexOf(column);
  if (at >= 0) return repliesFrom(table, at);
  throw new CannotDo({
    en: `There is no column “${column}”. There are: ${table.columns.join(', ')}.`,
    fr: `Il n’y a pas de colonne « ${column} ». Il y a : ${table.columns.join(', ')}.`,
  });
}
