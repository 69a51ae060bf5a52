import { type KeyboardEvent, useRef } from 'react';
import { useLanding } from '@/components/plain/landing';
import { QuietButton } from '@/components/plain/QuietButton';
import { stepTo } from '@/components/plain/step-to';
import { clockTime } from '@/components/say/dates';
import { useTongue } from '@/components/say/Spoken';
import look from './Silence.module.css';
import type { PanelEvents, SilenceLength, SilenceView } from './view';

const lengths: SilenceLength[] = ['hour', 'shift', 'ever'];

interface SilenceProps {
  silence: SilenceView;
  on: Pick<PanelEvents, 'silence' | 'speakAgain'>;
}

/** First in the order of every panel. With the focus here 1, 2, 3 are an hour, the shift, for good. */
export function Silence({ silence, on }: SilenceProps) {
  const { say } = useTongue();
  const bar = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone afterwards: the focus goes to what replaces it.
  useLanding(bar, 'button');

  function onKeyDown(event: KeyboardEvent) {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const to = plain
      ? stepTo(event.key, buttons.indexOf(event.target as HTMLButtonElement), buttons.length)
      : null;
    if (to === null) return;
    event.preventDefault();
    buttons[to]?.focus();
    if (/\d/.test(event.key)) buttons[to]?.click();
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={say('panel.silence.label')}
      className={look.bar}
      onKeyDown={onKeyDown}
    >
      <span aria-hidden="true">{say('panel.silence')}</span>
      {silence ? (
        <QuietButton look="pill" aria-keyshortcuts="1" onClick={on.speakAgain}>
          {say('panel.silence.speakAgain')}
        </QuietButton>
      ) : (
        lengths.map((length, at) => (
          <QuietButton
            key={length}
            look="pill"
            tabIndex={at === 0 ? 0 : -1}
            aria-keyshortcuts={length === 'hour' ? '1 Alt+0' : String(at + 1)}
            onClick={() => on.silence(length)}
          >
            {say(`panel.silence.${length}`)}
          </QuietButton>
        ))
      )}
      {!silence && (
        <kbd className={look.key} title={say('panel.silence.shortcut')}>
          Alt+0
        </kbd>
      )}
    </div>
  );
}

/** Where the conversation was: until when it is quiet. */
export function Silent({ silence }: { silence: NonNullable<SilenceView> }) {
  const { locale, say } = useTongue();
  const { until } = silence;
  return (
    <section className={look.silent}>
      <h1>
        {typeof until === 'number'
          ? say('panel.silent.until', { time: clockTime(locale, until) })
          : say(`panel.silent.${until}`)}
      </h1>
      <p>{say('panel.silent.nobodyKnows')}</p>
    </section>
  );
}
