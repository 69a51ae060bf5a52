import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { LoweredList } from './LoweredList';
import look from './membership.module.css';
import { Seal } from './Seal';
import { TermsInWords } from './TermsInWords';
import type { ArrivalView, MembershipEvents } from './view';

interface ArrivalProps {
  arrival: ArrivalView;
  on: Pick<MembershipEvents, 'accept' | 'decline'>;
}

/** An invitation before it is taken: all that is known of it, and nothing is taken by looking. */
export function Arrival({ arrival, on }: ArrivalProps) {
  const { say } = useTongue();
  const { team, seal } = arrival;
  const head = useRef<HTMLHeadingElement>(null);
  // It answers a click or a paste: whoever cannot see it appear is taken there.
  useEffect(() => head.current?.focus(), []);
  const title = say(`membership.arrival.${arrival.is}`, { name: team.name });
  return (
    <section className={look.arrival} aria-label={title}>
      <h3 ref={head} tabIndex={-1}>
        {title}
      </h3>
      <p>{say(`membership.arrival.${arrival.is}.about`)}</p>
      {arrival.is !== 'new' && <LoweredList lowering={arrival.lowering} />}
      {arrival.is !== 'weaker' && <TermsInWords team={team} />}
      {arrival.is !== 'weaker' && <Seal words={seal} language={team.language} compare />}
      <div className={look.row}>
        <Button onClick={on.accept}>{say(`membership.accept.${arrival.is}`)}</Button>
        <QuietButton onClick={on.decline}>{say('membership.decline')}</QuietButton>
      </div>
    </section>
  );
}
