import { Choice } from '@/components/plain/Choice';
import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import type { Blindness, Moment } from '@/lib/interactions/schema';
import { Intention } from './Intention';
import look from './panel.module.css';
import type { MomentWords } from './view';

interface BlindProps {
  site: string | null;
  reason: Blindness['reason'];
  byHand: Moment | null;
  moments: MomentWords[];
  onPick: (moment: Moment) => void;
}

/** A page that cannot be read is named as such; the agent says where the conversation stands. */
export function Blind({ site, reason, byHand, moments, onPick }: BlindProps) {
  const { say } = useTongue();
  const picked = moments.find(({ id }) => id === byHand);
  // A list of requests is no failure: there the moments wait behind a word.
  const isBetween = reason === 'no-interaction' && byHand === null;
  const moment = (
    <Choice
      label={say('panel.blind.byHand')}
      options={moments.map(({ id, name }) => ({ id, label: name }))}
      chosen={byHand}
      onChoose={(chosen) => chosen && onPick(chosen)}
      shape="words"
    />
  );
  return (
    <section className={look.state}>
      <p className={look.where}>{site ?? say('panel.blind.unknownSite')}</p>
      <h1>{say(isBetween ? 'panel.nowhere.title' : 'panel.blind.title')}</h1>
      <p>{say(`panel.blind.${reason}`)}</p>
      {isBetween ? <Disclosure label={say('panel.blind.pickAnyway')}>{moment}</Disclosure> : moment}
      {picked && <Intention moment={picked} />}
    </section>
  );
}
