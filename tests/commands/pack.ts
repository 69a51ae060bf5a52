import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { packCommand } from './packing/command';
import { CannotDo, type Hands } from './packing/told';

/** Runs the command for whoever typed it, and gives its exit code. */
export async function run(args: readonly string[], root: string, env: NodeJS.ProcessEnv): Promise<number> {
  // npm moves to the package's folder and says where the person stood.
  const place = (file: string) =>
    file.startsWith('root:') ? resolve(root, file.slice(5)) : resolve(env.INIT_CWD ?? '.', file);
  const hands: Hands = {
    lang: /^fr/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'fr' : 'en',
    read: async (file) => new Uint8Array(await readFile(place(file))),
    write: async (file, text, { fresh = false, secret = false } = {}) => {
      const how = { flag: fresh ? 'wx' : 'w', ...(secret ? { mode: 0o600 } : {}) } as const;
      await writeFile(place(file), text, how).catch(() => {
        throw new CannotDo({
          en: `${file} cannot be written${fresh ? ', or is there already' : ''}.`,
          fr: `${file} ne peut pas être écrit${fresh ? ', ou existe déjà' : ''}.`,
        });
      });
    },
  };
  const { code, report, lines, json } = await packCommand(args, hands);
  const text = json ? JSON.stringify(report, null, 2) : lines.join('\n');
  (code === 2 && !json ? process.stderr : process.stdout).write(`${text}\n`);
  return code;
}
