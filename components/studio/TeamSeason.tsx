import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTongue } from '@/components/say/Spoken';
import { type Season, season } from '@/lib/rehearsals/season';
import look from './rehearsal.module.css';
import type { RehearsedPack } from './rehearsed';
import { momentName } from './vocabulary';

/** Three weeks of a team that never was: do wordings take turns, does anything come back too soon? */
export function TeamSeason({ rehearsed }: { rehearsed: RehearsedPack }) {
  const { locale, say } = useTongue();
  const [played, setPlayed] = useState<Season | 'playing' | null>(null);
  const number = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  function play() {
    setPlayed('playing');
    // The word first, then the work.
    setTimeout(() => setPlayed(season(rehearsed.whole, rehearsed.conversations)));
  }
  return (
    <section className={look.part}>
      <h3>{say('studio.season')}</h3>
      <p className={look.soft}>{say('studio.season.about')}</p>
      <Button variant="default" onClick={play} loading={played === 'playing'}>
        {say('studio.season.play')}
      </Button>
      {played && played !== 'playing' && (
        <div aria-live="polite">
          <p className={look.sentence}>
            {say('studio.season.speaks', { count: played.spokeIn, all: played.conversations })}
          </p>
          <p>
            {say('studio.season.shift', {
              mean: number(played.perShift.mean),
              most: played.perShift.most,
              hour: number(played.perHour.mean),
            })}
          </p>
          <ul className={look.plain}>
            {played.moments.map(({ moment, wordings, met }) => (
              <li key={moment}>
                {say('studio.season.used', {
                  moment: momentName(moment, locale, rehearsed.whole),
                  met,
                  wordings,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
