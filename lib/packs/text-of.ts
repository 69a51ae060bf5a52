import type { Pack } from './schema';

/** The one text of a pack, as files and signatures have it. */
export const textOf = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`;
