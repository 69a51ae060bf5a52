import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import { wordsIn, wordsTyped } from './ended-words';
import look from './site.module.css';

interface EndedWordsProps {
  host: string;
  words: string[];
  onKeep: (words: string[]) => void;
}

/** Statuses are renamed and translated by whoever runs the tool: here the agent says which mean that it is over. */
export function EndedWords({ host, words, onKeep }: EndedWordsProps) {
  const { say } = useTongue();
  const [typed, setTyped] = useState(wordsTyped(words));
  const [wasKept, setWasKept] = useState(false);
  const isKept = wasKept && wordsTyped(wordsIn(typed)) === wordsTyped(words);
  return (
    <div className={look.ended}>
      <Textarea
        label={say('settings.sites.ended', { host })}
        description={say('settings.sites.ended.about')}
        rows={2}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={look.row}>
        <Button
          variant="default"
          onClick={() => {
            setWasKept(true);
            onKeep(wordsIn(typed));
          }}
        >
          {say('settings.sites.ended.keep')}
        </Button>
        <span role="status">{isKept && say('settings.sites.ended.kept')}</span>
      </div>
    </div>
  );
}
