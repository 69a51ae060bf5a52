import { useTongue } from '@/components/say/Spoken';
import look from './membership.module.css';

interface SealProps {
  words: string[];
  language: 'fr' | 'en';
  /** They are to be compared now, and the reader is told how. */
  compare?: boolean;
}

/** Six words that only this very invitation gives. */
export function Seal({ words, language, compare = false }: SealProps) {
  const { say } = useTongue();
  return (
    <div>
      <p className={look.label}>{say('membership.seal')}</p>
      <ol className={look.seal} lang={language} aria-label={say('membership.seal')}>
        {words.map((word, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: their place is what they are; a word may come twice.
          <li key={at}>{word}</li>
        ))}
      </ol>
      {compare && <p className={look.soft}>{say('membership.seal.compare')}</p>}
    </div>
  );
}
