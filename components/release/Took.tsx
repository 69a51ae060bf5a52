import { Notice } from '@/components/plain/Notice';
import { useTongue } from '@/components/say/Spoken';
import look from './reading.module.css';
import type { LeftAside, ReadingView } from './reading-view';

/** What became of the files: whatever is wrong with one, the rest is taken. */
export function Took({ came }: Pick<ReadingView, 'came'>) {
  const { say } = useTongue();
  const taken = came.filter(({ is }) => is === 'taken').length;
  const same = came.some(({ is }) => is === 'same');
  const aside = came.filter(({ is }) => is !== 'taken' && is !== 'same');
  return (
    <>
      <p role="status" className={look.soft}>
        {taken > 0 ? say('reading.taken', { count: taken }) : same && say('reading.same')}
      </p>
      {aside.length > 0 && (
        <Notice title={say('reading.leftAside', { count: aside.length })}>
          <ul className={look.aside}>
            {aside.map(({ name, is }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name, and the list is made once.
              <li key={at}>
                <small>{name}</small>
                <p>{say(`release.refused.${is as LeftAside}`)}</p>
              </li>
            ))}
          </ul>
          <p>{say('reading.rest')}</p>
        </Notice>
      )}
    </>
  );
}
