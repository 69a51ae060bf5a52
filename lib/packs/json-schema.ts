import { z } from 'zod';
import { fieldOf } from './field';
import { fieldDescriptions } from './field-descriptions';
import { pack } from './schema';

/**
 * The pack's form as JSON Schema (draft 2020-12), made from the very schema that Aparté reads with: what
 * one accepts, the other does too. Editors complete and explain fields by it.
 */
export function packJsonSchema(): Record<string, unknown> {
  const { $schema, ...made } = z.toJSONSchema(pack, { io: 'input', target: 'draft-2020-12' });
  const schema: Record<string, unknown> = {
    $schema,
    title: 'A prompt pack of Aparté (aparte-pack/2)',
    description:
      'Reminders, questions and set phrases in English and French. The form of a pack; what makes a good one is told by the lint.',
    ...made,
  };
  for (const [place, description] of Object.entries(fieldDescriptions)) {
    const field = place.split('.').reduce<unknown>(innerOf, schema);
    if (typeof field !== 'object' || field === null)
      throw new Error(`There is no field ${place} to describe.`);
    Object.assign(field, { description });
  }
  return schema;
}

/** Into a field, through the items of a list. */
function innerOf(schema: unknown, field: string): unknown {
  const items = fieldOf(schema, 'items') ?? schema;
  return fieldOf(fieldOf(items, 'properties'), field);
}

/** As it is published in `docs/pack.schema.json`. */
export const packJsonSchemaText = (): string => `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
