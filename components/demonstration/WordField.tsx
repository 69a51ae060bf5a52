import { Button, TextInput } from '@mantine/core';
import { useId } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { shortestWord } from '@/lib/team/attempts/a-word';
import { bait } from '@/lib/team/invented-notes';
import look from './demonstration.module.css';

interface WordFieldProps {
  word: string;
  onWord: (word: string) => void;
  onSearch: (word: string) => void;
}

/** Any word to look for; names the invented notes are full of are offered. */
export function WordField({ word, onWord, onSearch }: WordFieldProps) {
  const { say } = useTongue();
  const id = useId();
  const isTooShort = [...word.trim()].length < shortestWord;
  return (
    <form
      className={look.word}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTooShort) onSearch(word);
      }}
    >
      <TextInput
        id={id}
        label={say('demo.word')}
        description={say('demo.word.about', { count: shortestWord })}
        value={word}
        maxLength={60}
        autoComplete="off"
        onChange={({ currentTarget }) => onWord(currentTarget.value)}
      />
      <Button type="submit" variant="default" aria-disabled={isTooShort || undefined}>
        {say('demo.word.search')}
      </Button>
      <p className={look.offers}>
        <span>{say('demo.word.try')}</span>
        {bait.map((one) => (
          <QuietButton key={one} look="pill" onClick={() => onSearch(one)}>
            {one}
          </QuietButton>
        ))}
      </p>
    </form>
  );
}
