import type { Kind } from '../interactions/schema';
import { hostIn } from './origin';
import type { OwnSite } from './own-schema';
import type { View } from './schema';

/** `https://desk.example.org/*` → `mine-desk-example-org`: never the id of a description that came with Aparté. */
export const ownIdOf = (origin: string): string =>
  `mine-${hostIn(origin)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')}`.slice(0, 60);

/**
 * What was pointed at, kept as a description of this site alone. A site may be taught screen by screen: another
 * kind of conversation, or another kind of address, is added; the same one takes the old one's place.
 */
export function withTaught(
  own: OwnSite[],
  taught: { origin: string; name: string; view: View; kind: Kind; from: 'taught' | 'guessed'; on: string },
): OwnSite[] {
  const { origin, name, from, on } = taught;
  const id = ownIdOf(origin);
  const view: View = { ...taught.view, kind: taught.kind };
  const before = own.find((site) => site.id === id);
  const others = (before?.profile.views ?? []).filter(
    (one) => one.kind !== view.kind || one.address !== view.address,
  );
  const site: OwnSite = {
    id,
    profile: {
      name: name.trim().slice(0, 80) || hostIn(origin),
      hosts: [origin],
      inFrames: false,
      endedWords: before?.profile.endedWords ?? [],
      views: [view, ...others].slice(0, 20),
    },
    from,
    on,
  };
  return [site, ...own.filter((one) => one.id !== id)];
}
