import { QuietButton } from '@/components/plain/QuietButton';
import { quoted } from '@/components/say/dates';
import { useTongue } from '@/components/say/Spoken';
import look from './Cue.module.css';
import type { CueView, PanelEvents } from './view';

interface CueProps {
  cue: CueView;
  onNotThat: PanelEvents['notThatCue'];
}

/** A guess, said as one, with the words it comes from; one click takes it away. */
export function Cue({ cue, onNotThat }: CueProps) {
  const { locale, say } = useTongue();
  return (
    <article className={look.cue}>
      <p className={look.hedge}>{say(`cue.may.${cue.id}`)}</p>
      <p className={look.words}>
        {cue.words.map((word) => (
          <mark key={word}>{quoted(locale, [word])}</mark>
        ))}
      </p>
      {cue.means && <p className={look.means}>{cue.means}</p>}
      <QuietButton onClick={() => onNotThat(cue.id)}>{say('panel.cue.notThat')}</QuietButton>
    </article>
  );
}
