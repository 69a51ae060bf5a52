import { UnstyledButton } from '@mantine/core';
import { QuietButton } from '@/components/plain/QuietButton';
import { clockTime, dayName, sameDay } from '@/components/say/dates';
import { useTongue } from '@/components/say/Spoken';
import look from './library.module.css';
import type { LibraryEvents, Shelved } from './view';

interface PackRowProps {
  pack: Shelved;
  now: number;
  on: LibraryEvents;
}

/** One pack: its name opens it; beside it, where it stands and when it changed. */
export function PackRow({ pack, now, on }: PackRowProps) {
  const { locale, say } = useTongue();
  const name = pack.name?.[locale] || pack.id;
  const when = sameDay(pack.changedAt, now)
    ? clockTime(locale, pack.changedAt)
    : dayName(locale, pack.changedAt).toLocaleLowerCase(locale);
  const latest = pack.versions[0];
  return (
    <li className={look.pack}>
      <UnstyledButton className={look.name} onClick={() => on.open(pack.id)}>
        {name}
      </UnstyledButton>
      <p className={look.facts}>
        <span>{say(`studio.state.${pack.state}`)}</span>
        {pack.layer && <span>{say(`studio.layer.${pack.layer}`)}</span>}
        <span>
          {latest ? say('studio.pack.version', { version: latest.version }) : say('studio.pack.unpublished')}
        </span>
        {pack.versions.length > 1 && (
          <span>{say('studio.pack.versions', { count: pack.versions.length })}</span>
        )}
        {latest && pack.ahead && <span>{say('studio.pack.stillChanging')}</span>}
        <span>{say('studio.pack.changed', { when })}</span>
      </p>
      <div className={look.actions}>
        <QuietButton
          aria-label={say('studio.pack.duplicateOne', { name })}
          onClick={() => on.duplicate(pack.id)}
        >
          {say('studio.pack.duplicate')}
        </QuietButton>
        <QuietButton aria-label={say('studio.pack.removeOne', { name })} onClick={() => on.remove(pack.id)}>
          {say('studio.pack.remove')}
        </QuietButton>
      </div>
    </li>
  );
}
