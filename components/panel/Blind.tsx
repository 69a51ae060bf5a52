import { Choice } from '@/components/plain/Choice';
import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import { GuessCard } from '@/components/teaching/GuessCard';
import { Offer } from '@/components/teaching/Offer';
import { Intention } from './Intention';
import look from './panel.module.css';
import type { BlindPlace, MomentWords, PanelEvents } from './view';

interface BlindProps {
  place: BlindPlace;
  moments: MomentWords[];
  on: Pick<PanelEvents, 'pickMoment' | 'teach' | 'acceptGuess' | 'refuseGuess'>;
}

/** A page that cannot be read is named as such; the agent says where the conversation stands. */
export function Blind({ place, moments, on }: BlindProps) {
  const { say } = useTongue();
  const { reason, byHand, about, guess } = place;
  const picked = moments.find(({ id }) => id === byHand);
  // A list of requests is no failure: there the moments wait behind a word.
  const isBetween = reason === 'no-interaction' && byHand === null;
  const moment = (
    <Choice
      label={say('panel.blind.byHand')}
      options={moments.map(({ id, name }) => ({ id, label: name }))}
      chosen={byHand}
      onChoose={(chosen) => chosen && on.pickMoment(chosen)}
      shape="words"
    />
  );
  const where = [
    place.site ?? say('panel.blind.unknownSite'),
    ...(about ? [say(`kind.${about.kind}`), about.id] : []),
  ];
  return (
    <section className={look.state}>
      <p className={look.where}>{where.join(' · ')}</p>
      {guess ? (
        <>
          <GuessCard guess={guess} on={on} />
          <Disclosure label={say('guess.byHand')} startsOpen={picked !== undefined}>
            {moment}
          </Disclosure>
        </>
      ) : (
        <>
          <h1>{say(isBetween ? 'panel.nowhere.title' : titleOf(place))}</h1>
          <p>{say(`panel.blind.${reason}`)}</p>
          {isBetween ? <Disclosure label={say('panel.blind.pickAnyway')}>{moment}</Disclosure> : moment}
        </>
      )}
      {picked && <Intention moment={picked} />}
      {place.canTeach && !guess && teachable.includes(reason) && <Offer onTeach={on.teach} />}
    </section>
  );
}

/** Where pointing can help: not between two conversations, nor where the page contradicts itself. */
const teachable: BlindPlace['reason'][] = [
  'no-profile',
  'address-only',
  'no-messages',
  'roles-unknown',
  'profile-faulty',
];

const titleOf = ({ reason, about }: BlindPlace) =>
  reason === 'address-only' && about ? 'panel.blind.address-only.title' : 'panel.blind.title';
