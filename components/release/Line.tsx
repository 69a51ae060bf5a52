import { useTongue } from '@/components/say/Spoken';
import type { Point } from '@/lib/summaries/trend';
import { bucketsOf } from '@/lib/summaries/vocabulary';
import { mondayUnder } from './days';
import look from './lines.module.css';
import { answerIn, capital, themeName } from './naming';
import { runsOf } from './runs';

interface LineProps {
  field: string;
  points: readonly Point[];
  words: ReadonlyMap<string, string>;
}
/** The drawing's own units: it grows and shrinks with its place. */
const width = 240;
const height = 64;
const edge = 6;

/** One theme over the weeks. Where a week may not be told the line stops, and begins again after it. */
export function Line({ field, points, words }: LineProps) {
  const tongue = { ...useTongue(), words };
  const { say, locale } = tongue;
  const last = (bucketsOf(field)?.length ?? 2) - 1;
  const from = mondayUnder(locale, points[0]?.week ?? '');
  const to = mondayUnder(locale, points.at(-1)?.week ?? '');
  const theme = themeName(field, tongue);
  const x = (at: number) => edge + ((width - 2 * edge) * at) / Math.max(1, points.length - 1);
  const y = (mean: number) => height - edge - ((height - 2 * edge) * mean) / last;
  return (
    <figure className={look.line} data-warm={field === 'glad' || undefined}>
      <figcaption>{theme}</figcaption>
      <span className={look.ends}>
        <span>{capital(answerIn(field, { from: last, to: last }, tongue))}</span>
        <span>{capital(answerIn(field, { from: 0, to: 0 }, tongue))}</span>
      </span>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say('release.lines.one', { theme, from, to })}
      >
        <path className={look.ground} d={`M0 ${y(0)}H${width}M0 ${y(last)}H${width}`} />
        {runsOf(points).map((run) => (
          <g key={run[0]?.at}>
            <polyline
              className={look.drawn}
              points={run.map(({ at, mean }) => `${x(at)},${y(mean)}`).join(' ')}
            />
            {run.map(({ at, mean }) => (
              <circle key={at} className={look.point} cx={x(at)} cy={y(mean)} r={2.5} />
            ))}
          </g>
        ))}
      </svg>
      <span className={look.weeks}>
        <span>{from}</span>
        <span>{to}</span>
      </span>
    </figure>
  );
}
