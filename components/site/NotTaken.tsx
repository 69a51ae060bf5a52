import { Notice } from '@/components/plain/Notice';
import { useTongue } from '@/components/say/Spoken';
import type { SitesView } from './view';

/** What the organisation gave and Aparté did not take: said here, where whoever looks after it will look. */
export function NotTaken({ notTaken }: Pick<SitesView, 'notTaken'>) {
  const { say } = useTongue();
  if (notTaken.length === 0) return null;
  return (
    <Notice title={say('settings.sites.notTaken')}>
      {notTaken.map(({ at, why, field }) => (
        <p key={at}>
          {say('settings.sites.notTaken.one', { at: at + 1 })}{' '}
          {say(`settings.sites.problem.${why}`, { field: field ?? '?' })}
        </p>
      ))}
      <p>{say('settings.sites.notTaken.whatNow')}</p>
    </Notice>
  );
}
