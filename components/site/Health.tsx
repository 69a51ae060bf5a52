import { useTongue } from '@/components/say/Spoken';
import { dayDate } from '@/components/say/week-days';
import type { SiteRow } from './view';

/** How reading goes: the last day it went well, or since when it does not. Counts and days only. */
export function Health({ health }: Pick<SiteRow, 'health'>) {
  const { locale, say } = useTongue();
  const unreadable = health?.unreadable;
  const read = health?.read;
  if (unreadable)
    return (
      <p>
        {say('settings.sites.unreadable', {
          day: dayDate(locale, unreadable.since),
          why: say(`settings.sites.why.${unreadable.reason}`),
        })}
      </p>
    );
  if (!read) return <p>{say('settings.sites.unvisited')}</p>;
  const { on, turns, customer } = read;
  return <p>{say('settings.sites.read', { day: dayDate(locale, on), turns, customer })}</p>;
}
