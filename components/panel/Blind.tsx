import { Choice } from '@/components/plain/Choice';
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
  return (
    <section className={look.state}>
      <p className={look.where}>{site ?? say('panel.blind.unknownSite')}</p>
      <h1>{say('panel.blind.title')}</h1>
      <p>{say(`panel.blind.${reason}`)}</p>
      <Choice
        label={say('panel.blind.byHand')}
        options={moments.map(({ id, name }) => ({ id, label: name }))}
        chosen={byHand}
        onChoose={(moment) => moment && onPick(moment)}
        shape="words"
      />
      {picked && <Intention moment={picked} />}
    </section>
  );
}
