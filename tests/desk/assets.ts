import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Asset {
  type: string;
  body: string;
}

const folder = fileURLToPath(new URL('./page/', import.meta.url));
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  ts: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * Every file of the page, by its path below `page/`. The list is made once, at start, so that no address
 * can ever name a file outside it.
 */
export function readAssets(): Map<string, Asset> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  return new Map(paths.map((path) => [path.split(sep).join('/'), readAsset(path)]));
}

function readAsset(path: string): Asset {
  const text = readFileSync(join(folder, path), 'utf8');
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return {
    type: types[ending] ?? 'text/plain; charset=utf-8',
    body: ending === 'ts' ? plainScript(text) : text,
  };
}

/** Browsers do not read types. Imports keep their `.ts`, which is the address they are served at. */
function plainScript(source: string): string {
  return ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  }).outputText;
}
