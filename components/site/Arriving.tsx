import { Button } from '@mantine/core';
import { QuietButton } from '@/components/plain/QuietButton';
import { useTongue } from '@/components/say/Spoken';
import { listed, saidHosts } from './hosts';
import look from './site.module.css';
import type { ArrivingSite, SitesEvents } from './view';

interface ArrivingProps {
  arriving: ArrivingSite;
  on: Pick<SitesEvents, 'keep' | 'decline'>;
}

/** A description at the door: for which tool, where it would be read, and that reading is all it can do. */
export function Arriving({ arriving, on }: ArrivingProps) {
  const { locale, say } = useTongue();
  const { name, hosts, kinds, replaces } = arriving;
  const title = say('settings.sites.arriving', { name });
  const reads = kinds.map((kind) => say(`settings.sites.arriving.kind.${kind}`));
  return (
    <section className={look.arriving} aria-label={title}>
      <h3>{title}</h3>
      <p>
        {hosts.length === 0
          ? say('settings.sites.arriving.anyHost')
          : say('settings.sites.arriving.hosts', { hosts: saidHosts(locale, hosts) })}
      </p>
      <p>{say('settings.sites.arriving.kinds', { kinds: listed(locale, reads) })}</p>
      {replaces && <p>{say('settings.sites.arriving.replaces', { name: replaces })}</p>}
      <p>{say('settings.sites.arriving.onlyReads')}</p>
      <div className={look.row}>
        <Button onClick={on.keep}>{say('settings.sites.arriving.keep')}</Button>
        <QuietButton onClick={on.decline}>{say('settings.sites.arriving.decline')}</QuietButton>
      </div>
    </section>
  );
}
