import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { z } from 'zod';
import { fieldOf } from '@/lib/packs/field';
import { pack } from '@/lib/packs/schema';
import type { Path } from '@/lib/studio/place';
import { pathAt } from './where';

let known: unknown;
/** The pack's own schema as JSON Schema, made when first asked for. */
const schema = () => {
  known ??= z.toJSONSchema(pack, { io: 'input', unrepresentable: 'any' });
  return known;
};

/** What the schema says of this path; undefined where it says nothing. */
function schemaAt(path: Path): unknown {
  return path.reduce<unknown>(
    (now, part) =>
      typeof part === 'number'
        ? fieldOf(now, 'items')
        : (fieldOf(fieldOf(now, 'properties'), part) ?? fieldOf(now, 'additionalProperties')),
    schema(),
  );
}

const namesOf = (object: unknown): string[] => Object.keys((fieldOf(object, 'properties') as object) ?? {});
function choicesOf(value: unknown): string[] {
  const choices = fieldOf(value, 'enum');
  const only = fieldOf(value, 'const');
  if (typeof only === 'string') return [only];
  return Array.isArray(choices) ? choices.map(String) : [];
}

/** Names of fields and closed choices, from the same schema that decides what a pack is. */
export function complete(context: CompletionContext): CompletionResult | null {
  const node = syntaxTree(context.state).resolveInner(context.pos, -1);
  const isText = node.name === 'String' || node.name === 'PropertyName';
  if (!isText && !context.explicit) return null;
  const from = isText ? node.from : context.pos;
  const to = isText ? node.to : context.pos;
  const path = pathAt(context.state, node);
  const isName = node.name === 'PropertyName' || node.name === 'Object' || node.name === 'Property';
  // The property one is in is the last part of the way; its siblings hang on the object around it.
  const around = node.name === 'PropertyName' || node.name === 'Property' ? path.slice(0, -1) : path;
  const options = isName ? namesOf(schemaAt(around)) : choicesOf(schemaAt(path));
  if (options.length === 0) return null;
  return {
    from,
    to,
    options: options.map((label) => ({
      label: JSON.stringify(label),
      type: isName ? 'property' : 'enum',
    })),
  };
}
