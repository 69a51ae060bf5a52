import { Disclosure } from '@/components/plain/Disclosure';
import { useTongue } from '@/components/say/Spoken';
import { bucketName, fieldName, groupOf, groups } from './field-words';
import look from './sharing.module.css';
import type { TeamWeekProps } from './TeamWeek';

/** What left, as it is frozen: it can be read again for as long as it is the last week. */
export function Left({ week, words }: Pick<TeamWeekProps, 'week' | 'words'>) {
  const { say } = useTongue();
  return (
    <Disclosure label={say('share.left')} late>
      <p>{say('share.left.frozen')}</p>
      <ul className={look.left}>
        {groups.flatMap((group) =>
          week.fields
            .filter(({ field }) => groupOf(field) === group)
            .map(({ field, bucket }) => (
              <li key={field}>
                {say('share.row', {
                  what: `${say(`share.group.${group}`)} · ${fieldName(field, say, words)}`,
                  often: bucketName(field, bucket, say),
                })}
              </li>
            )),
        )}
        {week.intention && (
          <li>
            {say('share.row', {
              what: say('share.intention.short'),
              often: say(`share.intention.${week.intention}`),
            })}
          </li>
        )}
        {week.statements.map(
          ({ id, text, is }) => is && <li key={id}>{`${text} ${say(`share.agreement.${is}`)}.`}</li>,
        )}
        {week.words.map((line) => (
          <li key={line}>
            <q>{line}</q>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
