import { UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { useTongue } from '@/components/say/Spoken';
import { type Moment, moments } from '@/lib/interactions/schema';
import type { Pack } from '@/lib/packs/schema';
import { PlainPick } from './Pick';
import look from './places.module.css';
import { type PlaceId, places } from './view';
import { momentName } from './vocabulary';

interface PlacesProps {
  pack: Pack;
  place: PlaceId;
  onGo: (place: PlaceId) => void;
}
const isMoment = (place: PlaceId): place is Moment => moments.some((moment) => moment === place);

/** Where a group of parts begins: the moments, all else that is written, what is done with it. */
const begins = new Set<PlaceId>(['opening', 'cues', 'replies', 'rehearsal', 'search']);

/** The parts of a pack: a list at the side, one line where there is no side. */
export const Places = memo(
  function Places({ pack, place, onGo }: PlacesProps) {
    const { locale, say } = useTongue();
    const name = (id: PlaceId) => (isMoment(id) ? momentName(id, locale, pack) : say(`studio.place.${id}`));
    return (
      <nav aria-label={say('studio.places')} className={look.places}>
        <ul>
          {places.map((id) => (
            <li key={id} data-begins={begins.has(id) || undefined}>
              <UnstyledButton
                className={look.place}
                aria-current={id === place ? 'page' : undefined}
                onClick={() => onGo(id)}
              >
                {name(id)}
              </UnstyledButton>
            </li>
          ))}
        </ul>
        <div className={look.narrow}>
          <PlainPick
            label={say('studio.places')}
            options={places.map((id) => ({ id, label: name(id) }))}
            chosen={place}
            onPick={onGo}
          />
        </div>
      </nav>
    );
  },
  // Only the names of moments can change a line here: typing elsewhere does not draw it again.
  (one, other) =>
    one.place === other.place && one.onGo === other.onGo && one.pack.moments === other.pack.moments,
);
