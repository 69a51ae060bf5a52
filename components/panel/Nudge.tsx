import { useRef } from 'react';
import { Aside } from '@/components/plain/Aside';
import { Disclosure } from '@/components/plain/Disclosure';
import { QuietButton } from '@/components/plain/QuietButton';
import { quoted } from '@/components/say/dates';
import { useTongue } from '@/components/say/Spoken';
import look from './Nudge.module.css';
import type { NudgeView, PanelEvents } from './view';

type NudgeEvents = Pick<PanelEvents, 'answerNudge' | 'holdNudge' | 'reopenNudge'>;
const answers = ['not-this', 'already', 'less'] as const;

/** One reminder, said aside. It never takes the focus; it stays while somebody is on it. */
export function Nudge({ nudge, on }: { nudge: NudgeView; on: NudgeEvents }) {
  const { locale, say } = useTongue();
  const card = useRef<HTMLElement>(null);
  if (nudge.faded) return <Tray nudge={nudge} onReopen={on.reopenNudge} />;
  return (
    <article
      ref={card}
      aria-label={say('panel.nudge.label')}
      className={look.nudge}
      onFocus={() => on.holdNudge(true)}
      onBlur={({ relatedTarget }) => card.current?.contains(relatedTarget) || on.holdNudge(false)}
      onPointerEnter={() => on.holdNudge(true)}
      onPointerLeave={() => card.current?.contains(document.activeElement) || on.holdNudge(false)}
    >
      <Aside>
        <p lang={nudge.language}>{nudge.text}</p>
      </Aside>
      <div className={look.answers}>
        {answers.map((answer) => (
          <QuietButton key={answer} onClick={() => on.answerNudge(nudge.id, answer)}>
            {say(`panel.nudge.${answer}`)}
          </QuietButton>
        ))}
      </div>
      <Disclosure label={say('panel.nudge.whyThis')}>
        <p lang={nudge.language}>{nudge.why}</p>
        <p>{say(`trigger.${nudge.trigger}`)}</p>
        {nudge.words.length > 0 && <p>{say('panel.nudge.words', { words: quoted(locale, nudge.words) })}</p>}
        {nudge.lacks && <p>{say('panel.nudge.lacks', { lacks: nudge.lacks })}</p>}
      </Disclosure>
    </article>
  );
}

/** Twelve seconds later: one line, out of the way, there when wanted. */
function Tray({ nudge, onReopen }: { nudge: NudgeView; onReopen: () => void }) {
  const { say } = useTongue();
  return (
    <button type="button" className={look.tray} onClick={onReopen}>
      <span aria-hidden="true">(</span>
      <span className={look.line} lang={nudge.language}>
        {nudge.text}
      </span>
      <span aria-hidden="true">)</span>
      <span className={look.reopen}>{say('panel.nudge.reopen')}</span>
    </button>
  );
}
