import type { RefObject } from 'react';
import { useTongue } from '@/components/say/Spoken';
import { themeName } from './naming';
import look from './release.module.css';
import { untold } from './sections';
import type { ReleaseView } from './view';

/** What stays unsaid, gathered at the end, each with its reason. */
export function NotTold({ view, place }: { view: ReleaseView; place: RefObject<HTMLHeadingElement | null> }) {
  const { say } = useTongue();
  const { release } = view;
  const why = 'above' in release.of ? 'release.hidden.above' : 'release.hidden.why';
  const hidden = untold(release, 'hidden');
  const close = untold(release, 'close');
  return (
    <section className={look.plain}>
      <h3 ref={place} tabIndex={-1}>
        {say('release.notTold')}
      </h3>
      {hidden.length + close.length === 0 && <p className={look.soft}>{say('release.notTold.nothing')}</p>}
      <Unsaid
        title={say('release.hidden')}
        why={say(why, { k: release.terms.k })}
        fields={hidden}
        view={view}
      />
      <Unsaid title={say('release.close')} why={say('release.close.why')} fields={close} view={view} />
    </section>
  );
}

interface UnsaidProps {
  title: string;
  why: string;
  fields: string[];
  view: ReleaseView;
}

function Unsaid({ title, why, fields, view }: UnsaidProps) {
  const tongue = { ...useTongue(), words: view.words };
  if (fields.length === 0) return null;
  return (
    <div className={look.unsaid}>
      <h4>{title}</h4>
      <p className={look.soft}>{why}</p>
      <ul>
        {fields.map((field) => (
          <li key={field}>{themeName(field, tongue)}</li>
        ))}
      </ul>
    </div>
  );
}
