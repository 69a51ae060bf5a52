import { Button } from '@mantine/core';
import { Notice } from '@/components/plain/Notice';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import type { HeadsEvents, HeadsView } from './heads-view';
import look from './said.module.css';

/** What became of each file: the rest is taken, whatever is wrong with one. */
export function FilesCame({ view, on }: { view: Pick<HeadsView, 'came' | 'strangers'>; on: HeadsEvents }) {
  const { say } = useTongue();
  const taken = view.came.filter(({ is }) => is === 'taken').length;
  const others = view.came.filter(({ is }) => is !== 'taken');
  return (
    <>
      <p role="status">{taken > 0 && say('heads.taken', { count: taken })}</p>
      {others.length > 0 && (
        <Notice title={say('heads.notTaken', { count: others.length })}>
          <ul className={look.list}>
            {others.map(({ name, is }) => (
              <li key={name}>
                <small>{name}</small>
                <Why is={is} />
              </li>
            ))}
          </ul>
          {taken > 0 && <p>{say('heads.rest')}</p>}
        </Notice>
      )}
      {view.strangers.map(({ team, name, short }) => (
        <Notice
          key={team}
          title={say('heads.stranger', { name })}
          actions={
            <>
              <Button variant="default" onClick={() => on.take(team)}>
                {say('heads.stranger.take')}
              </Button>
              <QuietButton onClick={() => on.putAside(team)}>{say('heads.stranger.leave')}</QuietButton>
            </>
          }
        >
          <p>{say('heads.stranger.about')}</p>
          <p>
            {say('heads.key')} <code>{short}</code>
          </p>
        </Notice>
      ))}
    </>
  );
}

function Why({ is }: { is: HeadsView['came'][number]['is'] }) {
  const { say } = useTongue();
  if (is === 'taken') return null;
  if (is === 'same' || is === 'older') return <p>{say(`heads.came.${is}`)}</p>;
  const why = is === 'disk' ? is : (`file-${is}` as const);
  return (
    <p>
      {say(`membership.problem.${why}`)}. {say(`membership.problem.${why}.whatNow`)}
    </p>
  );
}
