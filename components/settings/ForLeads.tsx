import { Button } from '@mantine/core';
import { useTongue } from '@/components/say/Spoken';
import { Section } from './Section';
import type { SettingsEvents } from './view';

/** The way to the page of whoever leads a team, opens its shares, or doubts all of it. */
export function ForLeads({ onOpen }: { onOpen: SettingsEvents['openTeam'] }) {
  const { say } = useTongue();
  return (
    <Section title={say('settings.leads')} about={say('settings.leads.about')}>
      <Button variant="default" onClick={onOpen}>
        {say('settings.leads.open')}
      </Button>
    </Section>
  );
}
