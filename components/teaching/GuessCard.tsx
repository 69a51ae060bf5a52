import { Button } from '@mantine/core';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import look from './teaching.module.css';
import type { GuessView, TeachingEvents } from './view';

interface GuessCardProps {
  guess: GuessView;
  on: Pick<TeachingEvents, 'acceptGuess' | 'refuseGuess' | 'teach'>;
}

/** Asked once, and nothing is read along before the answer: is this the conversation, are these the two sides? */
export function GuessCard({ guess, on }: GuessCardProps) {
  const { say } = useTongue();
  const { turns, customer } = guess.counts;
  const sides = (['customer', 'agent'] as const).map((side) => ({ side, words: guess[side] }));
  return (
    <>
      <h1>{say('guess.title')}</h1>
      <p>{say('guess.about', { turns, customer })}</p>
      <dl className={look.sides}>
        {sides.map(({ side, words }) => (
          <div key={side} className={look.turn} data-author={side}>
            <dt>{say(`guess.${side}`)}</dt>
            <dd>{words === null ? say('guess.nothing') : <q>{words}</q>}</dd>
          </div>
        ))}
      </dl>
      <div className={look.answers}>
        <Button onClick={on.acceptGuess}>{say('guess.yes')}</Button>
        <QuietButton look="pill" onClick={on.teach}>
          {say('guess.nearly')}
        </QuietButton>
        <QuietButton look="pill" onClick={on.refuseGuess}>
          {say('guess.no')}
        </QuietButton>
      </div>
      <p className={look.soft}>{say('guess.means')}</p>
    </>
  );
}
