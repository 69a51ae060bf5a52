import { useId } from 'react';
import { useTongue } from '@/components/say/Spoken';
import look from './steward.module.css';

const sayings = ['yours', 'could', 'promised'] as const;

/** What a file cannot promise: said where the files are opened, and not only in a document. */
export function Plainly() {
  const { say } = useTongue();
  const id = useId();
  return (
    <section className={`${look.part} ${look.plainly}`} aria-labelledby={id}>
      <h2 id={id}>{say('steward.plainly')}</h2>
      <ul>
        {sayings.map((one) => (
          <li key={one}>{say(`steward.plainly.${one}`)}</li>
        ))}
      </ul>
    </section>
  );
}
