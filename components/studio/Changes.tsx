import { useState } from 'react';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { type Change, type ChangedField, changesBetween } from '@/lib/packs/changes';
import type { Pack } from '@/lib/packs/schema';
import look from './publish.module.css';
import { useSettled } from './use-settled';

const atOnce = 20;
const compared = ({ before, after }: { before: Pack | null; after: Pack }) => changesBetween(before, after);

/** What is different from the version that is out, in plain words. */
export function Changes({ before, after }: { before: Pack | null; after: Pack }) {
  const { say } = useTongue();
  const [pair, setPair] = useState({ before, after });
  if (pair.before !== before || pair.after !== after) setPair({ before, after });
  const changes = useSettled(pair, compared);
  const [shown, setShown] = useState(atOnce);
  if (!changes) return null;
  return (
    <section className={look.changes}>
      <h3>
        {before
          ? say('studio.changes', { count: changes.length, version: before.version })
          : say('studio.changes.first')}
      </h3>
      {before && (
        <ul>
          {changes.slice(0, shown).map((change) => (
            <One key={`${change.list} ${change.id} ${change.is}`} change={change} />
          ))}
        </ul>
      )}
      {before && shown < changes.length && (
        <QuietButton onClick={() => setShown(shown + atOnce)}>
          {say('studio.more', { left: changes.length - shown })}
        </QuietButton>
      )}
    </section>
  );
}

function One({ change }: { change: Change }) {
  const { locale, say } = useTongue();
  const what = say(`studio.list.${change.list}`);
  return (
    <li>
      <span>{say(`studio.changes.${change.is}`, { what, id: change.id })}</span>
      {inWords(change, locale).map(({ field, before, after }) => (
        <p key={field}>
          {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
        </p>
      ))}
    </li>
  );
}

/** Of what is added or gone, its words in the reader's language are enough; of what changed, all that did. */
function inWords({ is, fields }: Change, locale: 'fr' | 'en'): ChangedField[] {
  if (is === 'changed') return fields.slice(0, 8);
  const own = fields.filter(({ field }) => field === `text.${locale}` || field === `text.${locale}.vous`);
  return own.length > 0 ? own : fields.filter(({ field }) => field === 'text' || field === `name.${locale}`);
}
