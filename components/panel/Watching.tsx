import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import type { Kind } from '@/lib/interactions/schema';
import { Intention } from './Intention';
import look from './panel.module.css';
import type { MomentWords, Place } from './view';

type Watched = Extract<Place, { at: 'watching' | 'transactional' | 'internal-desk' }>;

interface WatchingProps {
  place: Watched;
  moment: MomentWords | undefined;
  /** Something is on screen already: the intention behind the gesture gives way to it. */
  speaking: boolean;
  /** No reminder is there, and the agent may ask why. */
  quiet: boolean;
}

/** Following a conversation: where, what the moment is about, and why nothing is said. */
export function Watching({ place, moment, speaking, quiet }: WatchingProps) {
  const { say } = useTongue();
  return (
    <section className={look.watching}>
      <Where site={place.site} kind={place.kind} moment={speaking ? moment?.name : undefined} />
      {!speaking && moment && <Intention moment={moment} />}
      {place.at === 'watching' && !speaking && (
        <p className={look.calm}>{say('panel.watching.nothingToSay')}</p>
      )}
      {place.at === 'watching' && quiet && place.held && (
        <Disclosure label={say('panel.watching.whyQuiet')}>
          <p>{say(`panel.held.${place.held}`)}</p>
        </Disclosure>
      )}
      {place.at === 'transactional' && <p className={look.calm}>{say('panel.transactional')}</p>}
      {place.at === 'internal-desk' && <p className={look.calm}>{say('panel.internalDesk')}</p>}
    </section>
  );
}

interface WhereProps {
  site: string;
  kind: Kind;
  /** Named here when its intention gives way to a reminder. */
  moment: string | undefined;
}
function Where({ site, kind, moment }: WhereProps) {
  const { say } = useTongue();
  return <p className={look.where}>{[site, say(`kind.${kind}`), ...(moment ? [moment] : [])].join(' · ')}</p>;
}
