import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { needed } from './steps';
import look from './teaching.module.css';
import type { Preview, TeachingEvents } from './view';

interface NowProps {
  preview: Preview;
  on: Pick<TeachingEvents, 'pointAt'>;
}

/** What is read this instant from what was pointed at, to be checked against the page. */
export function Now({ preview, on }: NowProps) {
  const { say } = useTongue();
  const { counts, cannot, last, pointed } = preview;
  if (pointed.length === 0) return null;
  const again = needed.filter((part) => pointed.includes(part));
  return (
    <div className={look.now}>
      <div role="status">
        {cannot && <p className={look.cannot}>{say(`teach.cannot.${cannot}`)}</p>}
        {counts.turns > 0 && (
          <p className={look.counts}>
            {say('teach.now', { turns: counts.turns, customer: counts.customer })}
          </p>
        )}
        {counts.unknown > 0 && <p>{say('teach.now.unknown', { count: counts.unknown })}</p>}
      </div>
      {last.length > 0 && <Last last={last} />}
      <p className={look.again}>
        {say('teach.now.notRight')}
        {again.map((part) => (
          <QuietButton
            key={part}
            look="pill"
            aria-label={say('teach.pointAgainAt', { part: say(`teach.again.${part}`) })}
            onClick={() => on.pointAt(part)}
          >
            {say(`teach.again.${part}`)}
          </QuietButton>
        ))}
      </p>
    </div>
  );
}

function Last({ last }: Pick<Preview, 'last'>) {
  const { say } = useTongue();
  return (
    <>
      <h2>{say('teach.now.last')}</h2>
      <ol className={look.last}>
        {last.map(({ author, text }, at) => (
          // Two turns may hold the same words: their place is all that tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew as a whole
          <li key={at} className={look.turn} data-author={author ?? 'unknown'}>
            <b>{say(`teach.author.${author ?? 'unknown'}`)}</b>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
