import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { named } from '@/lib/packs/layers';
import { type Unmet, unmet } from '@/lib/rehearsals/expect';
import { changeItem, removeItem } from '@/lib/studio/edits';
import { useEditing } from './editing';
import look from './rehearsal.module.css';
import type { RehearsedPack } from './rehearsed';
import { textIn } from './texts';
import { useSettled } from './use-settled';
import type { EditorEvents } from './view';

const missesIn = ({ pack, conversations, whole }: RehearsedPack) => unmet(pack, conversations, whole);

/** What should be said at some points of some conversations: met, or what is said there now. */
export function Expectations({ rehearsed }: { rehearsed: RehearsedPack; onGo: EditorEvents['go'] }) {
  const { say } = useTongue();
  const misses = useSettled(rehearsed, missesIn);
  const all = rehearsed.pack.expectations.length;
  if (all === 0 || !misses) return null;
  return (
    <section className={look.part}>
      <h3>{say('studio.expect.met', { met: all - misses.length, all })}</h3>
      <ul className={look.plain}>
        {misses.map((miss) => (
          <Miss
            key={`${miss.expectation.sample} ${miss.expectation.after}`}
            miss={miss}
            rehearsed={rehearsed}
          />
        ))}
      </ul>
    </section>
  );
}

function Miss({ miss, rehearsed }: { miss: Unmet; rehearsed: RehearsedPack }) {
  const { locale, say } = useTongue();
  const { edit, readOnly } = useEditing();
  const { expectation, at, why, says } = miss;
  const conversation = rehearsed.conversations.find(({ id }) => id === expectation.sample);
  const words = (refs: readonly string[]) =>
    refs.length === 0
      ? say('studio.expect.silence')
      : refs
          .map((ref) => textIn(rehearsed.whole, named(ref, rehearsed.pack.id), conversation?.lang ?? locale))
          .join(' / ');
  return (
    <li className={look.miss}>
      <p>
        <strong lang={conversation?.lang}>{conversation?.title ?? expectation.sample}</strong>
        {', '}
        {expectation.after === 'end'
          ? say('studio.expect.end')
          : say('studio.expect.after', { turns: expectation.after })}
      </p>
      <p>{say('studio.expect.wanted', { words: words(expectation.says) })}</p>
      <p>
        {why === 'says-other'
          ? say('studio.expect.now', { words: words(says) })
          : say(`studio.expect.${why}`)}
      </p>
      {!readOnly && (
        <div className={look.do}>
          {why === 'says-other' && (
            <QuietButton
              look="pill"
              onClick={() => edit((pack) => changeItem(pack, 'expectations', at, { says }))}
            >
              {say('studio.expect.accept')}
            </QuietButton>
          )}
          <QuietButton
            onClick={() => edit((pack) => removeItem(pack, 'expectations', at), 'remove expectation')}
          >
            {say('studio.expect.drop')}
          </QuietButton>
        </div>
      )}
    </li>
  );
}
