import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** One of our files and what it takes from where. */
export interface HouseFile {
  /** From the top of the repository, with slashes. */
  path: string;
  lines: number;
  /** Every module named in it: our own as paths from the top, packages by name. */
  imports: { from: string; isType: boolean }[];
  text: string;
}

const skipped = new Set(['node_modules', '.git', '.output', '.wxt', '.stage', 'coverage']);
const source = /\.(ts|tsx|mjs|css)$/;
const importing =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"()]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every source file below a folder, with its imports resolved. */
export function filesBelow(top: string, folder = top): HouseFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(top, path);
    return source.test(entry.name) ? [readFile(top, path)] : [];
  });
}

function readFile(top: string, path: string): HouseFile {
  const text = readFileSync(path, 'utf8');
  return {
    path: slashed(relative(top, path)),
    lines: text.split('\n').length - 1,
    imports: importsOf(text, dirname(path), top),
    text,
  };
}

/** `import { type A, type B }` is a type import too: nothing of it is left at run time. */
export function importsOf(text: string, folder: string, top: string): HouseFile['imports'] {
  return [...text.matchAll(importing)].map(([whole, type, from = '', late = '']) => {
    const named = /\{([^}]*)\}/.exec(whole)?.[1];
    const onlyTypes = named
      ?.split(',')
      .every((name) => name.trim() === '' || name.trim().startsWith('type '));
    const isType = type !== undefined || (onlyTypes === true && !/import\s+\w+\s*,/.test(whole));
    return { from: resolveFrom(from || late, folder, top), isType };
  });
}

function resolveFrom(name: string, folder: string, top: string): string {
  if (name.startsWith('@/')) return name.slice(2);
  if (!name.startsWith('.')) return name;
  return slashed(relative(top, resolve(folder, name)));
}

const slashed = (path: string) => path.replaceAll('\\', '/');
