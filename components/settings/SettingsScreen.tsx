import { useRef } from 'react';
import { Membership } from '@/components/membership/Membership';
import { Packs } from '@/components/packs/Packs';
import { useLanding } from '@/components/plain/landing';
import { useTongue } from '@/components/say/Spoken';
import { ForLeads } from './ForLeads';
import { ForTrainers } from './ForTrainers';
import { Limits } from './Limits';
import { Passport } from './Passport';
import { PutAway } from './PutAway';
import { Quiet } from './Quiet';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';
import look from './settings.module.css';
import { Voice } from './Voice';
import type { SettingsEvents, SettingsView } from './view';

/** Everything the agent decides, and everything that is known of the agent here. */
export function SettingsScreen({ view, on }: { view: SettingsView; on: SettingsEvents }) {
  const { say } = useTongue();
  const main = useRef<HTMLElement>(null);
  useLanding(main);
  return (
    <main ref={main} tabIndex={-1} className={look.settings}>
      <h1>{say('settings.title')}</h1>
      <Voice settings={view.settings} locale={view.locale} onChange={on.change} />
      <Quiet settings={view.settings} on={on} />
      <Limits view={view} onChange={on.change} />
      <Sites view={view} on={on} />
      <Packs view={view.packs} on={on.packs} />
      <Membership view={view.membership} on={on.membership} />
      <PutAway retired={view.retired} onBringBack={on.bringBack} />
      <Passport passport={view.passport} erased={view.erased} onErase={on.eraseEverything} />
      <ForTrainers onOpen={on.openStudio} />
      <ForLeads onOpen={on.openTeam} />
      <Shortcuts shortcuts={view.shortcuts} onOpen={on.openShortcuts} />
    </main>
  );
}
