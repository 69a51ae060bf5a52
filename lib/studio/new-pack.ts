import type { Pack } from '../packs/schema';

interface Begun {
  id: string;
  name: Pack['name'];
  layer?: Pack['layer'];
  /** Its publisher and its words for moments and needs are taken over; its items are not. */
  from?: Pack;
}

/** A pack that holds nothing yet, and that can be saved, checked and published as it stands. */
export function newPack({ id, name, layer = 'organisation', from }: Begun): Pack {
  return {
    schema: 'aparte-pack/2',
    id,
    version: '0.1.0',
    name,
    layer,
    ...(from?.publisher !== undefined && { publisher: from.publisher }),
    retires: [],
    moments: from?.moments ?? [],
    needs: from?.needs ?? {},
    phrases: [],
    reminders: [],
    questions: [],
    cues: [],
    starters: [],
    leaders: [],
    diagnostic: [],
    samples: [],
    expectations: [],
  };
}

/** Another pack with the same content: its own id and name, its own history from 0.1.0 on. */
export function duplicate({ news: _, ...pack }: Pack, id: string, name: Pack['name']): Pack {
  // The built-in pack is the only core: what is made from it lies above it.
  const layer = pack.layer === 'core' ? 'organisation' : pack.layer;
  return { ...pack, id, name, version: '0.1.0', layer };
}
