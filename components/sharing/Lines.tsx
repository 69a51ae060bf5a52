import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { fewestForWords, mostWords } from '@/lib/summaries/schema';
import look from './sharing.module.css';
import type { TeamWeekProps } from './TeamWeek';
import type { LineView } from './view';

type LinesProps = Pick<TeamWeekProps, 'week' | 'on'>;

/** One's own lines, none ticked; each is read as it would leave before it can. */
export function Lines({ week, on }: LinesProps) {
  const { say } = useTongue();
  const { lines, terms } = week;
  const isFull = lines.filter(({ ticked }) => ticked).length >= mostWords;
  if (!terms.words) return <p className={look.small}>{say('share.words.notWanted')}</p>;
  return (
    <fieldset className={look.group}>
      <legend>{say('share.words')}</legend>
      {lines.length === 0 ? (
        <p className={look.small}>{say('share.words.none')}</p>
      ) : (
        <p className={look.small}>
          {say('share.words.about', { most: mostWords, people: Math.max(fewestForWords, terms.k) })}
        </p>
      )}
      {lines.map((line) => (
        <Line
          key={line.id}
          line={line}
          mayTick={line.ticked || !isFull}
          onReword={(own) => on.reword(week.team, line.id, own)}
          onTick={(yes) => on.tick(week.team, line.id, yes)}
        />
      ))}
      {isFull && lines.length > mostWords && (
        <p className={look.small} role="status">
          {say('share.words.most', { most: mostWords })}
        </p>
      )}
    </fieldset>
  );
}

interface LineProps {
  line: LineView;
  mayTick: boolean;
  onReword: (own: string) => void;
  onTick: (yes: boolean) => void;
}

function Line({ line, mayTick, onReword, onTick }: LineProps) {
  const { say } = useTongue();
  const [isRewording, setRewording] = useState(false);
  const hasWords = /\p{L}/u.test(line.leaves);
  return (
    <div className={look.line}>
      <label className={look.switch}>
        <input
          type="checkbox"
          checked={line.ticked}
          disabled={!mayTick || !hasWords}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>
          <q>{hasWords ? line.leaves : line.own}</q>
          {!hasWords && <small> {say('share.words.nothing')}</small>}
        </span>
      </label>
      {isRewording && !line.ticked && (
        <Textarea
          label={say('share.words.own')}
          description={say('share.words.own.about')}
          rows={2}
          maxLength={2_000}
          value={line.own}
          onChange={(event) => onReword(event.currentTarget.value)}
        />
      )}
      {!line.ticked && (
        <QuietButton
          aria-expanded={isRewording}
          aria-label={say(isRewording ? 'share.words.reworded' : 'share.words.rewordOne', {
            line: line.leaves,
          })}
          onClick={() => setRewording(!isRewording)}
        >
          {say(isRewording ? 'share.words.done' : 'share.words.reword')}
        </QuietButton>
      )}
    </div>
  );
}
