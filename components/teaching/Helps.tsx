import { Disclosure } from '@/components/plain/Disclosure';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { Part } from '@/lib/sites/teach/port';
import { further, helpful } from './steps';
import look from './teaching.module.css';
import type { Preview, TeachingEvents } from './view';

interface HelpsProps {
  preview: Preview;
  on: Pick<TeachingEvents, 'pointAt' | 'forgetPart'>;
}

/** What need not be shown, and helps: each found by itself, shown, or still open. */
export function Helps({ preview, on }: HelpsProps) {
  const { say } = useTongue();
  const { id, pointed } = preview;
  const parts: readonly Part[] = further;
  const lacksNumber = id === null;
  const folded = parts.filter((part) => part !== 'number' || (!lacksNumber && pointed.includes(part)));
  return (
    <div className={look.helps}>
      <p className={look.soft}>{id === null ? say('teach.now.noNumber') : say('teach.now.number', { id })}</p>
      <h2>{say('teach.helps')}</h2>
      <Parts parts={lacksNumber ? ['number', ...helpful] : helpful} preview={preview} on={on} />
      <Disclosure label={say('teach.further')} startsOpen={folded.some((part) => pointed.includes(part))}>
        <Parts parts={folded} preview={preview} on={on} />
      </Disclosure>
    </div>
  );
}

function Parts({ parts, preview, on }: HelpsProps & { parts: readonly Part[] }) {
  const { say } = useTongue();
  return (
    <ul>
      {parts.map((part) => {
        const name = say(`teach.part.${part}`);
        const isShown = preview.pointed.includes(part);
        return (
          <li key={part}>
            <span>
              {name}
              <small>{isShown ? say('teach.shown') : say(`teach.how.${part}`)}</small>
            </span>
            {isShown && (
              <QuietButton
                aria-label={say('teach.forgetPart', { part: name })}
                onClick={() => on.forgetPart(part)}
              >
                {say('teach.forget')}
              </QuietButton>
            )}
            <QuietButton
              look="pill"
              aria-label={say(isShown ? 'teach.pointAgainAt' : 'teach.showPart', { part: name })}
              onClick={() => on.pointAt(part)}
            >
              {say(isShown ? 'teach.pointAgain' : 'teach.show')}
            </QuietButton>
          </li>
        );
      })}
    </ul>
  );
}
