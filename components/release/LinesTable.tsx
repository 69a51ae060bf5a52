import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import type { Point } from '@/lib/summaries/trend';
import { bucketsOf } from '@/lib/summaries/vocabulary';
import { mondayIn } from './days';
import { answerIn, type Tongue, themeName } from './naming';
import { Wide } from './Wide';

/** One theme over the weeks: its means, a gap where a week may not be told. */
export interface Drawn {
  field: string;
  points: Point[];
}

/** What the lines show, week by week, and what their numbers mean. */
export function LinesTable({ drawn, words }: { drawn: Drawn[]; words: ReadonlyMap<string, string> }) {
  const tongue = { ...useTongue(), words };
  const { say, locale } = tongue;
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 });
  const weeks = [...new Set(drawn.flatMap(({ points }) => points.map(({ week }) => week)))].sort();
  const told = (mean: number | null | undefined) =>
    typeof mean === 'number' ? number.format(mean) : say('release.table.nothing');
  return (
    <Disclosure label={say('release.asTable')} late>
      <Wide label={say('release.lines')}>
        <thead>
          <tr>
            <th scope="col">{say('release.table.week')}</th>
            {drawn.map(({ field }) => (
              <th key={field} scope="col">
                {themeName(field, tongue)}
                <small>{scaleIn(field, tongue)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week}>
              <th scope="row">{mondayIn(locale, week)}</th>
              {drawn.map(({ field, points }) => (
                <td key={field}>{told(points.find((point) => point.week === week)?.mean)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Wide>
    </Disclosure>
  );
}

function scaleIn(field: string, tongue: Tongue): string {
  const last = (bucketsOf(field)?.length ?? 2) - 1;
  const at = (bucket: number) => answerIn(field, { from: bucket, to: bucket }, tongue);
  return tongue.say('release.lines.scale', { least: at(0), last, most: at(last) });
}
