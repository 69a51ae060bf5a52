import { useTongue } from '@/components/say/Spoken';
import { toldOf } from '@/lib/summaries/portion';
import { Bar, Swatch } from './Bar';
import look from './chart.module.css';
import { answerIn, portionIn, themeName } from './naming';
import { PutOnBoard } from './PutOnBoard';
import type { ReleaseEvents, ReleaseView } from './view';

/** One theme: a bar, and under it the same in words, which are its legend. */
export function ThemeRow({ field, view, on }: { field: string; view: ReleaseView; on: ReleaseEvents }) {
  const tongue = { ...useTongue(), words: view.words };
  const told = toldOf(view.release.fields[field]);
  if (!told) return null;
  return (
    <li className={look.theme}>
      <p className={look.name}>{themeName(field, tongue)}</p>
      <Bar field={field} told={told} />
      <ul className={look.legend}>
        {told.map((one) => (
          <li key={one.from}>
            <Swatch field={field} of={one} />
            <span>
              {tongue.say('release.share', {
                answer: answerIn(field, one, tongue),
                portion: portionIn(one, tongue),
              })}
            </span>
          </li>
        ))}
      </ul>
      <PutOnBoard field={field} view={view} on={on} />
    </li>
  );
}
