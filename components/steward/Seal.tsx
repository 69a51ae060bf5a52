import { useTongue } from '@/components/say/Spoken';
import look from './team.module.css';

/** Six words to be read aloud to one another; the same six mean the same invitation. */
export function Seal({ words, language }: { words: readonly string[]; language: string }) {
  const { say } = useTongue();
  if (words.length === 0) return null;
  return (
    <ol className={look.seal} aria-label={say('steward.seal')} lang={language}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ol>
  );
}
